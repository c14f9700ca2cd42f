/** The scripts that are written from right to left. */
const rightToLeft = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'];

/** Where the lines of a language begin, by the script it is written in: `ar`, `fa` and `pa-Arab` from the right, `pa` from the left. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  try {
    return rightToLeft.includes(new Intl.Locale(locale).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
