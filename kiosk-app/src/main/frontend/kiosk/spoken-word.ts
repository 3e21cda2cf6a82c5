// Shows which word is being said, without touching the page: the browser paints it. Engines do not tell when they say a
// word, so its moment is reckoned from the letters before it.
const PAUSE: [RegExp, number][] = [
  [/[.!?…]$/, 9],
  [/[,:;]$/, 5],
];
const WORD = /\S+/g;

let frame = 0;

export function noHighlight() {
  cancelAnimationFrame(frame);
  CSS.highlights?.delete('spoken-word');
  document.querySelectorAll('.spoken').forEach((element) => element.classList.remove('spoken'));
}

export function highlight(element: Element | null, said: string, player: HTMLAudioElement) {
  noHighlight();
  if (!element) {
    return;
  }
  element.classList.add('spoken');
  element.scrollIntoView({ block: 'nearest' });
  const moments = momentsOf(said);
  const words = wordsOf(element, said);
  const follow = () => {
    const share = player.currentTime / player.duration;
    const at = Math.max(0, moments.findLastIndex((moment) => moment <= share));
    // What is said may be longer than what is shown: "14 h 30" is four words.
    const word = words[Math.floor((at * words.length) / moments.length)];
    if (word && CSS.highlights) {
      CSS.highlights.set('spoken-word', new Highlight(word));
    }
    frame = requestAnimationFrame(follow);
  };
  follow();
}

/** At which share of the whole each word begins. */
function momentsOf(said: string): number[] {
  const words = said.match(WORD) ?? [];
  const lengths = words.map((word) => word.length + 1 + (PAUSE.find(([end]) => end.test(word))?.[1] ?? 0));
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  let before = 0;
  return lengths.map((length) => (before += length) - length).map((start) => start / whole);
}

/** The words of the element that is read; when it holds more than what is said, those that match it. */
function wordsOf(element: Element, said: string): Range[] {
  const all: { text: string; range: Range }[] = [];
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    for (const found of texts.currentNode.textContent!.matchAll(WORD)) {
      const range = document.createRange();
      range.setStart(texts.currentNode, found.index);
      range.setEnd(texts.currentNode, found.index + found[0].length);
      all.push({ text: found[0], range });
    }
  }
  const wanted = said.match(WORD) ?? [];
  for (let skip = 0; skip < wanted.length; skip++) {
    const rest = wanted.slice(skip);
    const start = all.findIndex((_, i) => rest.every((word, k) => all[i + k]?.text === word));
    if (start >= 0) {
      // Words said before what is shown, such as "1 sur 4", have nothing to show.
      return [...Array(skip).fill(null), ...all.slice(start, start + rest.length).map((word) => word.range)];
    }
  }
  return all.map((word) => word.range);
}
