/** Whether a role is among some, without regard to case, as a spreadsheet compares them. */
const isAmong = (roles: readonly string[], role: string): boolean =>
  roles.some((one) => one.toLowerCase() === role.toLowerCase());

/** Whether a component pays a role; one that names no roles pays all. */
export const paysRole = ({ roles }: { readonly roles: readonly string[] }, role: string): boolean =>
  roles.length === 0 || isAmong(roles, role);
