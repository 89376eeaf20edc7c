import { endServers } from './spreadsheet/servers-folder';

export default function tearDown(): void {
  endServers();
}
