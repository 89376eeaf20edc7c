import type { LocalizedText } from '../../engine/words';
import type { Host } from '../host/host';

/** Keys that do one thing: any of the combinations does it. */
interface KeyLine {
  readonly keys: readonly string[];
  readonly does: LocalizedText;
}
export interface KeyGroup {
  readonly title: LocalizedText;
  readonly lines: readonly KeyLine[];
  /** Where they are known; everywhere without it. */
  readonly host?: Host;
}

/** Every key that the pane has beside those of any page, by where it is pressed. */
export const keyGroups: readonly KeyGroup[] = [
  {
    title: { en: 'Anywhere', da: 'Overalt' },
    lines: [
      { keys: ['Ctrl+Z'], does: { en: 'Undo', da: 'Fortryd' } },
      { keys: ['Ctrl+Y', 'Ctrl+Shift+Z'], does: { en: 'Redo', da: 'Annuller fortryd' } },
      {
        keys: ['Esc'],
        does: { en: 'Cancels what is being done', da: 'Annullerer det, der er i gang' },
      },
      { keys: ['?'], does: { en: 'These keys', da: 'Disse taster' } },
    ],
  },
  {
    title: { en: 'On the slider', da: 'På skyderen' },
    lines: [
      { keys: ['←', '→'], does: { en: 'One step', da: 'Ét trin' } },
      { keys: ['Page Up', 'Page Down'], does: { en: 'Ten steps', da: 'Ti trin' } },
      { keys: ['Home', 'End'], does: { en: 'To an end', da: 'Til en ende' } },
      { keys: ['Enter'], does: { en: 'Pins the point', da: 'Fastgør punktet' } },
    ],
  },
  {
    title: { en: 'In a field', da: 'I et felt' },
    lines: [
      { keys: ['Enter'], does: { en: 'Enters what is typed', da: 'Afslutter det skrevne' } },
      {
        keys: ['↑', '↓'],
        does: {
          en: 'The next row of a grid',
          da: 'Næste række i et gitter',
        },
      },
      {
        keys: ['Alt+↑', 'Alt+↓'],
        does: { en: 'Moves a row of a list up or down', da: 'Flytter en række op eller ned' },
      },
      {
        keys: ['↑', '↓'],
        does: {
          en: 'From the button that removes a row to that of another',
          da: 'Fra knappen, der fjerner en række, til en andens',
        },
      },
      { keys: ['Ctrl+V'], does: { en: 'Takes rows of a sheet', da: 'Tager rækker fra et ark' } },
    ],
  },
  {
    title: { en: 'On a component', da: 'På en komponent' },
    lines: [
      {
        keys: ['Alt+↑', 'Alt+↓'],
        does: { en: 'Moves it up or down', da: 'Flytter den op eller ned' },
      },
      {
        keys: ['Esc'],
        does: { en: 'Closes the fields of a sentence', da: 'Lukker en sætnings felter' },
      },
    ],
  },
  {
    title: { en: 'On tabs and in menus', da: 'På faner og i menuer' },
    lines: [
      { keys: ['←', '→'], does: { en: 'The tab beside it', da: 'Fanen ved siden af' } },
      { keys: ['↑', '↓', 'Home', 'End'], does: { en: 'Through a menu', da: 'Gennem en menu' } },
      { keys: ['Esc'], does: { en: 'Closes a menu', da: 'Lukker en menu' } },
    ],
  },
  {
    title: { en: 'In Excel’s cells', da: 'I Excels celler' },
    host: 'excel',
    lines: [
      { keys: ['Ctrl+Alt+Shift+P'], does: { en: 'The plan', da: 'Planen' } },
      { keys: ['Ctrl+Alt+Shift+Y'], does: { en: 'Explain a cell', da: 'Forklar en celle' } },
      { keys: ['Ctrl+Alt+Shift+B'], does: { en: 'Statement', da: 'Bonusafregning' } },
      { keys: ['Ctrl+Alt+Shift+K'], does: { en: 'Share a copy', da: 'Del en kopi' } },
      { keys: ['Ctrl+Alt+Shift+F'], does: { en: 'Insert a function', da: 'Indsæt en funktion' } },
      {
        keys: ['Ctrl+Alt+Shift+G'],
        does: { en: 'Flagged rows alone, or all', da: 'Kun bemærkninger, eller alle' },
      },
    ],
  },
];
