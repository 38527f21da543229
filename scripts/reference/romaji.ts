/**
 * Names of municipalities in Latin letters, from their kana: Hepburn as road signs have it, long vowels
 * written short. The source has no English names; these are unofficial.
 */
const PLAIN = [
  ["あいうえお", "a i u e o"],
  ["かきくけこ", "ka ki ku ke ko"],
  ["がぎぐげご", "ga gi gu ge go"],
  ["さしすせそ", "sa shi su se so"],
  ["ざじずぜぞ", "za ji zu ze zo"],
  ["たちつてと", "ta chi tsu te to"],
  ["だぢづでど", "da ji zu de do"],
  ["なにぬねの", "na ni nu ne no"],
  ["はひふへほ", "ha hi fu he ho"],
  ["ばびぶべぼ", "ba bi bu be bo"],
  ["ぱぴぷぺぽ", "pa pi pu pe po"],
  ["まみむめも", "ma mi mu me mo"],
  ["やゆよわん", "ya yu yo wa n"],
  ["らりるれろ", "ra ri ru re ro"],
] as const;

const SOUNDS = new Map(
  PLAIN.flatMap(([kana, latin]) => {
    const sounds = latin.split(" ");
    return [...kana].map((char, place) => [char, sounds[place] ?? ""] as const);
  }),
);
const SMALL = new Map([
  ["ゃ", "a"],
  ["ゅ", "u"],
  ["ょ", "o"],
]);

/** 日南 → Nichinan, 長岡京 → Nagaokakyo, 新温泉 → Shin'onsen, 八丈 → Hachijo. */
export function romaji(kana: string): string {
  const chars = [...kana];
  const sounds: string[] = [];
  let long = false;
  for (const [place, char] of chars.entries()) {
    long = !long && isLengthening(kana, place, sounds.at(-1) ?? "");
    if (!long && char !== "っ") sounds.push(soundOf(char, chars[place - 1] ?? "", sounds));
  }
  const latin = sounds.join("");
  return latin.charAt(0).toUpperCase() + latin.slice(1);
}

/** The sound of a kana; a small one takes the place of the vowel before it. */
function soundOf(char: string, before: string, sounds: string[]): string {
  const small = SMALL.get(char);
  if (small !== undefined) {
    const stem = (sounds.pop() ?? "").slice(0, -1);
    return `${stem}${/(sh|ch|j)$/.test(stem) ? "" : "y"}${small}`;
  }
  const sound = SOUNDS.get(char);
  if (sound === undefined) throw new Error(`No Latin letters for ${char}`);
  if (before === "っ") return `${sound.startsWith("ch") ? "t" : sound.charAt(0)}${sound}`;
  return before === "ん" && /^[aiueoy]/.test(sound) ? `'${sound}` : sound;
}

/**
 * Whether a kana only makes the vowel before it long. Where it begins a part of the name it does not:
 * 浦 of 松浦, 内 of 瀬戸内, 大 of 豊後大野, 岡 of 豊岡.
 */
function isLengthening(kana: string, place: number, before: string): boolean {
  const [last = "", rest] = [kana.charAt(place - 1), kana.slice(place)];
  if (rest.startsWith("お")) {
    if (last === "お") return true;
    return "とこ".includes(last) && last !== "" && !rest.startsWith("おお");
  }
  if (!rest.startsWith("う") || /^うら/.test(rest)) return false;
  if (/^うち/.test(rest) && "との".includes(last)) return false;
  return /[ou]$/.test(before);
}

/** How the last character of a name is read, and what it is. */
const KINDS: Record<string, { readings: string[]; word: string }> = {
  市: { readings: ["し"], word: "City" },
  町: { readings: ["ちょう", "まち"], word: "Town" },
  村: { readings: ["むら", "そん"], word: "Village" },
  区: { readings: ["く"], word: "Ward" },
};

const LARGE = /(?<=[しじりぎに])[ゆよ](?=[うく])/g;
const TO_SMALL: Record<string, string> = { ゆ: "ゅ", よ: "ょ" };

/** The source writes some kana large that are small: なかのじようまち, そうじやし. */
function spoken(kana: string): string {
  return kana
    .replace(LARGE, (char) => TO_SMALL[char] ?? char)
    .replace(/^そうじや(?=し$)/, "そうじゃ");
}

/** 日南市 → Nichinan City. */
export function municipalityEn(name: string, written: string): string {
  const kana = spoken(written);
  const kind = KINDS[name.slice(-1)];
  const reading = kind?.readings.find((each) => kana.endsWith(each));
  if (!kind || !reading) throw new Error(`What ${name} (${kana}) is, is not known`);
  return `${romaji(kana.slice(0, -reading.length))} ${kind.word}`;
}
