import { dayNumber } from '../../src/plan/day';
import { rulesFingerprint } from '../../src/plan/fingerprint';
import type { Plan } from '../../src/plan/plan';
import type { SheetDescription, WorkbookDescription } from '../../src/workbook/description';
import { samplePeople, suitableSheets } from '../../src/workbook/sample-people';
import { type CopyForm, sharedCopy } from '../../src/workbook/shared-copy';
import { planWorkbook } from '../../src/workbook/plan-workbook';
import { presetPlans } from '../spreadsheet/component-plans';
import { valuesOn } from '../spreadsheet/plan-page';
