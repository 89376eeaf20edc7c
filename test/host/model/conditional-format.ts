import type { Area } from './area';
import { Bag } from './bag';

export class ConditionalFormat {
  readonly state = new Bag(this);
  stopIfTrue = false;
  isDeleted = false;

  constructor(
    readonly id: string,
    readonly area: Area,
    readonly type: string,
  ) {}

  delete(): void {
    const { sheet } = this.area;
    sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format !== this);
    this.isDeleted = true;
  }
}
