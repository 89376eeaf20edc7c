/** What the buttons of Excel's ribbon and their keys ask of the pane, as the manifest names them. */
export const commands = ['plan', 'explain', 'statement', 'share', 'functions', 'flagged'] as const;
export type Command = (typeof commands)[number];

/** The name by which the manifest and the list of keys ask for it. */
export const actionName = (command: Command): string => `Compsheet.${command}`;

/** Excel waits for a button until it is told that its work is done, and for keys it does not wait. */
type Pressed = Partial<Office.AddinCommands.Event> | null;

/** Shows the pane, then does what was asked. */
export function followRibbon(act: (command: Command) => void): void {
  for (const command of commands) {
    Office.actions.associate(actionName(command), async (pressed: Pressed) => {
      await Office.addin.showAsTaskpane().catch(() => undefined);
      act(command);
      pressed?.completed?.();
    });
  }
}
