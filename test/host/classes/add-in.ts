/** The services behind `Office.addin`: they belong to the runtime, not to the workbook. */
import { Refusal } from '../errors';
import type { Kind } from '../kinds';
import type { AddIn } from '../model/add-in';
import { ignored, method, type ClassTable } from '../schema';

const state: Kind<string> = {
  read(value) {
    const known = ['Inactive', 'Background', 'Visible'].find((one) => one === value);
    if (known === undefined) throw new Refusal(`the state ${String(value)} of an add-in`);
    return known;
  },
};

export const addinInternalServiceTable: ClassTable<AddIn> = {
  methods: { NotifyActionHandlerReady: ignored(0) },
};

export const appRuntimePersistenceServiceTable: ClassTable<AddIn> = {
  methods: {
    GetAppRuntimeStartState: method([], (addIn) => addIn.startState),
    SetAppRuntimeStartState: method([state], (addIn, wanted) => void (addIn.startState = wanted)),
  },
};

export const appRuntimeServiceTable: ClassTable<AddIn> = {
  methods: {
    GetAppRuntimeState: method([], (addIn) => addIn.state),
    SetAppRuntimeState: method([state], (addIn, wanted) => void (addIn.state = wanted)),
  },
};

export const beforeDocumentCloseNotificationTable: ClassTable<AddIn> = {
  methods: {
    Enable: method([], (addIn) => void (addIn.asksBeforeClosing = true)),
    Disable: method([], (addIn) => void (addIn.asksBeforeClosing = false)),
  },
};
