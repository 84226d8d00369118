/** 12 345: figures in groups of three, parted by a space that does not break. */
export const numberInGroups = (value: number): string =>
  String(value).replace(/\B(?=(\d{3})+(?!\d))/g, '\u00A0');

/** One decimal at most, with a comma: 12,5 %. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${(Math.round((part * 1000) / whole) / 10).toString().replace('.', ',')}\u00A0%`;
