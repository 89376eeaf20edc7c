import { Bag } from './bag';
import type { Sheet } from './sheet';

export class Shape {
  readonly state = new Bag(this);
  isDeleted = false;

  constructor(
    readonly sheet: Sheet,
    readonly id: string,
    readonly type: string,
  ) {}

  delete(): void {
    this.sheet.shapes.splice(this.sheet.shapes.indexOf(this), 1);
    this.isDeleted = true;
  }
}
