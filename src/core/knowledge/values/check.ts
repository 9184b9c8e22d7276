/** Takes what somebody typed; gives one sentence that names what is wrong with it and where, undefined where nothing is. */
export type Check = (text: string) => string | undefined;

const named: Readonly<Record<string, string>> = { ' ': 'a space', '\n': 'a line break', '\t': 'a tab' };

/** A character as a sentence can show it. */
const shown = (character: string): string =>
  named[character] ?? (/\p{C}|\p{Z}/u.test(character) ? 'an invisible character' : `“${character}”`);

const ordinal = (number: number): string => {
  const suffix = /1[123]$/.test(String(number)) ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${suffix}`;
};

/** The first character that is none of these, as the end of a sentence: “the 4th character is “_””. */
export function strangeIn(text: string, allowed: RegExp): string | undefined {
  // By code points: half of a pair is no character.
  const characters = Array.from(text);
  const index = characters.findIndex((character) => !allowed.test(character));
  return index < 0 ? undefined : `the ${ordinal(index + 1)} character is ${shown(characters[index] ?? '')}`;
}

/** What every kind of value shares: its characters, and its length. */
export function shape(
  text: string,
  what: string,
  { allowed, words, max }: { readonly allowed: RegExp; readonly words: string; readonly max: number },
): string | undefined {
  // A long text is not looked through.
  if (text.length > max) return `${what} have at most ${max} characters; this has ${text.length}.`;
  const strange = strangeIn(text, allowed);
  return strange && `${what} have ${words} only; ${strange}.`;
}

/** The first sentence that one of these gives. */
export const firstOf = (...problems: readonly (string | undefined | false)[]): string | undefined =>
  problems.find((problem): problem is string => typeof problem === 'string');

/** The members of a list with commas between them, without the spaces around. */
export const listOf = (text: string): string[] => text.split(',').map((member) => member.trim());

/** The first problem of a list, with the member that has it where there are several. */
export function inList(text: string, max: number, check: Check): string | undefined {
  const members = listOf(text);
  if (members.length > max) return `At most ${max} of them; these are ${members.length}.`;
  for (const member of members) {
    const problem = member === '' ? 'Nothing stands between two commas.' : check(member);
    if (problem !== undefined)
      return members.length > 1 && member !== '' ? `${member.slice(0, 40)}: ${problem}` : problem;
  }
  return undefined;
}
