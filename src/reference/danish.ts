import type { FunctionName } from '../functions/function-names';
import { bonuses } from './danish/bonuses';
import { commissions } from './danish/commissions';
import { forecasts } from './danish/forecasts';
import { payments } from './danish/payments';
import { quotas } from './danish/quotas';
import { retention } from './danish/retention';
import { tables } from './danish/tables';
import type { Translation } from './translation';

/** The Danish of every docstring that the reference shows. A function without it does not compile. */
export const danish: Readonly<Record<FunctionName, Translation>> = {
  ...bonuses,
  ...commissions,
  ...payments,
  ...quotas,
  ...tables,
  ...forecasts,
  ...retention,
};
