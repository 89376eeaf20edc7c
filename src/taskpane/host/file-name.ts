/** A plan's name as the name of a file that Windows, macOS and SharePoint all take. */
export function fileName(planName: string, ending: 'xlsx' | 'json' = 'xlsx'): string {
  const allowed = planName
    .replace(/[\\/:*?"<>|#%\u0000-\u001f\u007f]+/g, '-')
    .replace(/\s+/g, ' ')
    .slice(0, 80)
    .replace(/^[\s.~-]+|[\s.-]+$/g, '');
  const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(allowed);
  return `${reserved || allowed === '' ? 'Plan' : allowed}.${ending}`;
}
