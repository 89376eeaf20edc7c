import { areaAt } from '../../description/addresses';
import type { ReadTable } from '../../description/read-workbook';
import type { Allowance } from './limits';
import { sheetNamespace, unescaped } from './texts';
import { damaged } from './unreadable';
import { readXml } from './xml';

/**
 * A table's own part. What it says of calculated columns is not needed: LibreOffice drops it when it
 * saves, and the formulas stand in the cells.
 */
export function readTable(
  part: string,
  bytes: Uint8Array,
  sheet: string,
  allow: Allowance,
): ReadTable {
  const titles: string[] = [];
  let [name, reference, style] = ['', '', ''];
  let [hasTotals, hasFilterButtons, isBanded] = [false, false, false];
  readXml(
    part,
    bytes,
    { namespace: sheetNamespace, root: 'table' },
    {
      opened(element, attributes) {
        if (element === 'table') {
          name = unescaped(attributes.get('displayName') ?? attributes.get('name') ?? '', allow);
          reference = attributes.get('ref') ?? '';
          hasTotals = Number(attributes.get('totalsRowCount') ?? 0) > 0;
        } else if (element === 'tableColumn') {
          allow('strings', 1);
          titles.push(unescaped(attributes.get('name') ?? '', allow));
        } else if (element === 'autoFilter') hasFilterButtons = true;
        else if (element === 'tableStyleInfo') {
          style = attributes.get('name') ?? '';
          isBanded = /^(?:1|true)$/.test(attributes.get('showRowStripes') ?? '');
        }
      },
    },
  );
  const area = areaAt(reference);
  if (area === undefined) throw damaged(part);
  return { name, sheet, area, titles, style, hasTotals, hasFilterButtons, isBanded };
}
