/**
 * The messages between `office.js` in its frame and the page around it: what Excel on the web says to
 * an add-in, apart from the workbook itself.
 */
import type { EmulatedExcel, Reply } from './emulated-excel';
import type { MessageEntry } from './function-calls';
import type { HostEvent } from './model/workbook';
import { isRecord } from './wire';

const conversation = 'conversation';
const control = 'control';
const executeRichApi = 93;
const commandCompleted = 94;

/** Flags of the runtime: one for pane and functions, and it has functions. */
const sharedRuntimeWithFunctions = 3;

/** The name of the frame, which is how the host tells the library where it is. */
export function frameName(hostOrigin: string, locale: string): string {
  return JSON.stringify({
    hostInfo: `Excel|Web|16.01|${locale}|correlation|||${sharedRuntimeWithFunctions}`,
    xdmInfo: `${conversation}|${control}|${hostOrigin}`,
    serializerVersion: '1',
    flights: '[]',
    baseFrameName: 'add-in',
  });
}

/** Codes of the transport that the library has words for; all others travel inside an answer. */
const transportCodes: Partial<Record<string, number>> = {
  AccessDenied: 7000,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

const appContext = ({ profile }: EmulatedExcel) => ({
  ...{ _id: control, _appName: 16, _appVersion: '16.01', _appUILocale: profile.locale },
  ...{ _dataLocale: profile.locale, _docUrl: 'https://example.test/Book1.xlsx', _clientMode: 1 },
  ...{ _settings: {}, _reason: 1, _osfControlType: 1, _initialDisplayMode: 2 },
  _hostFullVersion: '16.0.0.0',
  _requirementMatrix: JSON.stringify(profile.sets),
});

/** Answers one message of the frame with the message to post back; null: there is nothing to say. */
export async function answerFrame(host: EmulatedExcel, text: string): Promise<string | null> {
  const message: unknown = JSON.parse(text);
  if (!isRecord(message) || message['_messageType'] !== 0) return null;
  const data = await answerAction(host, String(message['_actionName']), message['_data']);
  if (data === null) return null;
  return JSON.stringify({
    ...{ _messageType: 1, _responseType: 0, _errorCode: 0, _serializerVersion: 1 },
    _actionName: message['_actionName'],
    _conversationId: message['_conversationId'],
    _correlationId: message['_correlationId'],
    _data: data,
  });
}

const done = { Version: 1, Error: 0 };

async function answerAction(host: EmulatedExcel, action: string, data: unknown): Promise<unknown> {
  switch (action) {
    case 'ContextActivationManager_getAppContextAsync':
      return appContext(host);
    case 'ContextActivationManager_notifyHost':
      return null;
    case 'appCommandInvoked':
    case 'richApiMessage':
      return done;
    case 'executeMethod':
      return execute(host, data);
    default:
      host.refuse(`the message ${action}`);
      return { Version: 1, Error: 5001 };
  }
}

async function execute(host: EmulatedExcel, data: unknown): Promise<unknown> {
  const method = isRecord(data) ? data['DdaMethod'] : undefined;
  const dispatch = isRecord(method) ? method['DispatchId'] : undefined;
  const array = isRecord(data) && Array.isArray(data['ArrayData']) ? data['ArrayData'] : [];
  if (dispatch === commandCompleted) {
    // Which command, how it ended, and what the add-in says: by their places.
    host.commandsDone.push(String(isRecord(data) ? data[0] : ''));
    return done;
  }
  if (dispatch !== executeRichApi) {
    host.refuse(`the method ${String(dispatch)} of the frame`);
    return { Version: 1, Error: 5001 };
  }
  const reply = await host.request(String(array[4]), Number(array[6]));
  return reply.kind === 'silence' ? null : richAnswer(reply);
}

function richAnswer(reply: Exclude<Reply, { kind: 'silence' }>) {
  if (reply.kind === 'answer') return { ...done, Data: [200, [], reply.body] };
  const code = transportCodes[reply.code];
  if (code !== undefined) return { Version: 1, Error: code };
  const error = {
    ...{ Code: reply.code, Message: reply.message, Location: '' },
    ...{ ActionIndex: -1, HttpStatusCode: 500 },
  };
  return { ...done, Data: [200, [], JSON.stringify({ Results: [], Error: error })] };
}

/** What the frame is told when a button of the ribbon is pressed, or its keys are. */
export function commandMessage(id: string, action: string): string {
  return JSON.stringify({
    ...{ _messageType: 1, _responseType: 1, _errorCode: 0, _serializerVersion: 1 },
    ...{ _actionName: 'appCommandInvoked', _conversationId: conversation, _correlationId: -1 },
    _data: [id, action, JSON.stringify({ source: { id } })],
  });
}

/** What the frame is told when the keys of an action are pressed; nobody waits for its end. */
export const keysEntry = (action: string): MessageEntry => ({
  ...{ messageCategory: 2, messageType: 1000, targetId: '' },
  message: JSON.stringify([action]),
});

/** A message that the host sends by itself: an event of the workbook, or calls of functions. */
export function pushMessage(entries: readonly MessageEntry[]): string {
  return JSON.stringify({
    ...{ _messageType: 1, _responseType: 1, _errorCode: 0, _serializerVersion: 1 },
    ...{ _actionName: 'richApiMessage', _conversationId: conversation, _correlationId: -1 },
    _data: {
      ArrayData: entries.map((one, at) => [
        ...[one.messageCategory, one.messageType, one.targetId, one.message, at],
      ]),
    },
  });
}

export const eventEntry = ({ type, target, message }: HostEvent): MessageEntry => ({
  ...{ messageCategory: 65_536, messageType: type, targetId: target },
  message: JSON.stringify(message),
});
