/** The days on which a state's offices are closed. */

export interface PublicHolidays {
  /**
   * By ISO day, the name in the country's own language, of one year.
   * @param country `VN` or `JP`; of others none are known
   */
  in(country: string, year: number): ReadonlyMap<string, string>;
}
