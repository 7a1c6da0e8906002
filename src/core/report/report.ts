/** What came out of a programme, as a report shows it: sections of charts, tables and people's own words. */

/** Bars side by side, one group for each row. */
export interface Chart {
  readonly type: "chart";
  readonly title: string;
  readonly rows: readonly string[];
  /** Null where nothing may or can be said. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  /** Where the axis ends; null: at the longest bar. */
  readonly most: number | null;
  /** Percent, or numbers as they are. */
  readonly isPercent: boolean;
  /** One bar for each row, its series in a line. */
  readonly isStacked: boolean;
}

/** A table of figures, the higher the darker. */
export interface Grid {
  readonly type: "grid";
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    /** How many sets of answers. */
    readonly count: number;
    readonly values: readonly (number | null)[];
  }[];
  /** What a full colour stands for, by column. */
  readonly most: readonly number[];
}

/** What people wrote. */
export interface Words {
  readonly type: "words";
  readonly title: string;
  readonly said: readonly { readonly words: string; readonly where: string }[];
}

export interface Note {
  readonly type: "note";
  readonly words: string;
}

export type Part = Chart | Grid | Words | Note;

export interface Section {
  readonly title: string;
  readonly parts: readonly Part[];
}

export interface Report {
  readonly title: string;
  /** When the programme was. */
  readonly when: string;
  readonly sections: readonly Section[];
}

/** The numbers behind a chart or a table, its first row the heads. */
export function tableOf(part: Chart | Grid): (string | number | null)[][] {
  if (part.type === "grid")
    return [
      ["", "n", ...part.columns],
      ...part.rows.map(({ name, count, values }) => [name, count, ...values]),
    ];
  return [
    ["", ...part.series.map(({ name }) => name)],
    ...part.rows.map((row, index) => [row, ...part.series.map(({ values }) => values[index] ?? null)]),
  ];
}
