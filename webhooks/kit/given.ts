/** Optional properties, for `exactOptionalPropertyTypes`. */

/** A property that is left out when there is nothing to say. */
export function given<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): Partial<Record<Name, Value>> {
  return value === undefined ? {} : ({ [name]: value } as Record<Name, Value>);
}
