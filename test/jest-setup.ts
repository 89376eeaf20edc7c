import { makeServersFolder } from './spreadsheet/servers-folder';

/** Before the first worker, which inherits the folder's name. */
export default function setUp(): void {
  makeServersFolder();
}
