import { functions } from './functions';

export type FunctionName = keyof typeof functions;

/** Every cell function, by the name that Excel knows it by, in the order of the alphabet. */
export const functionNames = (Object.keys(functions) as FunctionName[]).sort();

export const folderOf = (name: FunctionName): string => name.toLowerCase().replaceAll('_', '-');
