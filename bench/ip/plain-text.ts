/**
 * Text as every compared system is given it: NFKC, accents off, lower case, and without characters that show nothing (zero-width and
 * the like, Unicode's Default_Ignorable_Code_Point), which any search product would drop as well.
 */
export function plainText(text: string): string {
  const bare = text
    .normalize('NFKC')
    .normalize('NFD')
    .replaceAll(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '');
  return bare.normalize('NFC').toLowerCase();
}
