// Runs in the browser: whether the card drawn has the fonts it shall have.
(() => {
  /** Waits for every font that the letters drawn need, and tells the families of which one could not be loaded. */
  const missingFonts = async () => {
    do {
      // Only a layout finds out which fonts are needed.
      document.body.getBoundingClientRect();
      await document.fonts.ready;
    } while (document.fonts.status === 'loading');
    const missing = [...document.fonts].filter(({ status }) => status === 'error').map(({ family }) => family);
    return [...new Set(missing)];
  };

  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  /** Nothing is drawn of these, so it does not matter which font they come from. */
  const unseen = /^[\s\p{Default_Ignorable_Code_Point}]+$/u;

  /** Every letter of the card, once. */
  const lettersDrawn = () => {
    const text = document.getElementById('frame').innerText;
    const letters = [...segmenter.segment(text)].map(({ segment }) => segment);
    return [...new Set(letters)].filter((letter) => !unseen.test(letter));
  };

  /** Draws the card, waits for its fonts, and tells which are missing and what letters it has. */
  globalThis.drawWithFonts = async (drawing) => {
    globalThis.drawCard(drawing);
    return { missing: await missingFonts(), letters: lettersDrawn() };
  };

  /** Draws each letter in an element of its own, out of sight, until the next card is drawn; tells what fonts it lacks. */
  globalThis.setOutLetters = (letters) => {
    const row = document.createElement('div');
    row.id = 'letters';
    row.style.cssText = 'position: absolute; visibility: hidden; font: 14px var(--font)';
    for (const letter of letters) {
      const one = document.createElement('span');
      one.textContent = letter;
      row.append(one, ' ');
    }
    document.body.append(row);
    return missingFonts();
  };
})();
