/**
 * The Excels that differ in a way the add-in must bear. Values are what Microsoft documents for each;
 * only the client's bundle for the web is ever driven, so the platforms differ in the host alone.
 */
export interface Profile {
  readonly platform: 'OfficeOnline' | 'PC' | 'Mac';
  /** Requirement sets by lower-case name. */
  readonly sets: Readonly<Record<string, string>>;
  /** Bytes that one request or answer may have. */
  readonly payloadLimit: number;
  /** What a blank cell is when it reaches a custom function. */
  readonly blankArgument: 0 | null;
  /** A workbook opened for reading only: every change is denied. */
  readonly readOnly: boolean;
  /** A cell is being edited; requests fail, or wait when they ask to. */
  readonly cellEdit: boolean;
  /** Another workbook has the focus: the members that Microsoft lists fail on the desktop. */
  readonly otherWorkbookInFront: boolean;
  /** A new sheet may get the id of a deleted one. */
  readonly reusesSheetIds: boolean;
  /** Other people are in the workbook at the same time. */
  readonly isShared: boolean;
  /** Days are counted from 1904, as old workbooks of the Mac do. */
  readonly countsFrom1904: boolean;
  readonly locale: string;
  readonly decimalSeparator: string;
  readonly thousandsSeparator: string;
}

const sets = (excelApi: string): Record<string, string> => ({
  excelapi: excelApi,
  customfunctions: '1.7',
  customfunctionsruntime: '1.4',
  sharedruntime: '1.2',
  ribbonapi: '1.2',
  dialogapi: '1.2',
  delayforcelledit: '1.1',
});

const web: Profile = {
  platform: 'OfficeOnline',
  sets: sets('1.17'),
  payloadLimit: 5 * 1024 * 1024,
  blankArgument: null,
  readOnly: false,
  cellEdit: false,
  otherWorkbookInFront: false,
  reusesSheetIds: false,
  isShared: false,
  countsFrom1904: false,
  locale: 'en-US',
  decimalSeparator: '.',
  thousandsSeparator: ',',
};

const desktop = { payloadLimit: Number.MAX_SAFE_INTEGER, blankArgument: 0 } as const;

export const profiles = {
  web,
  windows: { ...web, ...desktop, platform: 'PC' },
  mac: { ...web, ...desktop, platform: 'Mac', reusesSheetIds: true },
  /** The oldest perpetual Office that has custom functions. */
  office2021: { ...web, ...desktop, platform: 'PC', sets: sets('1.14') },
  german: { ...web, locale: 'de-DE', decimalSeparator: ',', thousandsSeparator: '.' },
} as const satisfies Record<string, Profile>;

export type ProfileName = keyof typeof profiles;

/** A profile by name, or by what it differs in from Excel on the web. */
export function profileOf(given: ProfileName | Partial<Profile> = 'web'): Profile {
  return typeof given === 'string' ? profiles[given] : { ...web, ...given };
}

export function supports(profile: Profile, set: string, version?: string | number): boolean {
  const offered = profile.sets[set.toLowerCase()];
  if (offered === undefined) return false;
  const [major = 0, minor = 0] = offered.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = String(version ?? '0')
    .split('.')
    .map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** Members that fail while another workbook is in front, with the error that Microsoft lists. */
export const failsBehindAnotherWorkbook: Readonly<
  Record<string, 'GeneralException' | 'InvalidSelection'>
> = {
  'Chart.Activate': 'GeneralException',
  'Range.Select': 'GeneralException',
  'Table.ClearFilters': 'GeneralException',
  'Workbook.GetActiveCell': 'InvalidSelection',
  'Workbook.GetSelectedRange': 'InvalidSelection',
  'Workbook.GetSelectedRanges': 'InvalidSelection',
  'Worksheet.Activate': 'GeneralException',
  'Worksheet.Delete': 'InvalidSelection',
  'Worksheet.ShowGridlines': 'GeneralException',
  'Worksheet.Gridlines': 'GeneralException',
  'Worksheet.ShowHeadings': 'GeneralException',
  'Worksheet.Headings': 'GeneralException',
  'WorksheetCollection.Add': 'GeneralException',
  'WorksheetFreezePanes.FreezeAt': 'GeneralException',
  'WorksheetFreezePanes.FreezeColumns': 'GeneralException',
  'WorksheetFreezePanes.FreezeRows': 'GeneralException',
  'WorksheetFreezePanes.GetLocationOrNullObject': 'GeneralException',
  'WorksheetFreezePanes.Unfreeze': 'GeneralException',
};
