/** A query string, as `encodeURIComponent` writes it (a blank is `%20`); what is undefined is left out. */
export const queryOf = (parameters: Record<string, string | number | undefined>): string => {
  const parts = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
};
