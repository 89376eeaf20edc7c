/** What travels between the client and its host: one body for each `sync`, one answer to it. */

export type Plain =
  null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

export const PathType = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

export const ActionType = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Parallel to Arguments: where not 0, the argument is the id of an object's path. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  /** The client's class, present because the routes ask the client for it. */
  readonly T?: string;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: Plain;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly Error?: WireError;
}

/** Bits of the flags that travel beside a request. */
export const RequestFlag = { delayForCellEdit: 64 } as const;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Checks only what the processor relies on: the sender is the genuine client. */
export function parseRequest(text: string): RequestBody {
  const body: unknown = JSON.parse(text);
  if (!isRecord(body) || !Array.isArray(body['Actions']) || !isRecord(body['ObjectPaths'])) {
    throw new Error(`Not a request of the client: ${text.slice(0, 200)}`);
  }
  return body as unknown as RequestBody;
}
