import fc from 'fast-check';

/** Properties try the same examples every time; `SEED=… npm test` tries others. */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20261121) });
