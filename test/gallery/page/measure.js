// Runs in the browser: what of the card drawn cannot be read.
(() => {
  const texts = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const { parentElement, data } = walker.currentNode;
      if (data.trim() !== '' && parentElement.offsetParent !== null) found.push([walker.currentNode, parentElement]);
    }
    return found;
  };

  const boxesOf = (node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()];
  };

  const brief = (text) => text.trim().slice(0, 60);

  /** Text that reaches beyond the card's margins, or is cut by something around it. Buttons may cut: Teams' do. */
  globalThis.cutTexts = () => {
    const frame = document.getElementById('frame');
    const { paddingLeft, paddingRight } = getComputedStyle(frame.querySelector('.ac-adaptiveCard'));
    const outer = frame.getBoundingClientRect();
    const card = { left: outer.left + parseFloat(paddingLeft), right: outer.right - parseFloat(paddingRight) };
    return texts(frame).flatMap(([node, parent]) => {
      const boxes = boxesOf(node);
      const beyond = boxes.some(({ left, right }) => left < card.left - 0.5 || right > card.right + 0.5);
      if (parent.closest('button')) return [];
      const clipped = ancestors(parent, frame).some((one) => {
        const { overflowX, overflowY } = getComputedStyle(one);
        const box = one.getBoundingClientRect();
        const outside = boxes.some(({ right, bottom }) => right > box.right + 1 || bottom > box.bottom + 3);
        return (overflowX !== 'visible' || overflowY !== 'visible') && outside;
      });
      return beyond ? [`beyond the card: ${brief(node.data)}`] : clipped ? [`cut: ${brief(node.data)}`] : [];
    });
  };

  /** Text of one cell of a table that lies over the text of another. */
  globalThis.overlaps = () =>
    [...document.querySelectorAll('#frame [role=row]')].flatMap((row) => {
      const cells = [...row.querySelectorAll('[role=cell], [role=columnheader]')].map((cell) =>
        texts(cell).flatMap(([node]) => boxesOf(node).map((box) => ({ box, text: brief(node.data) }))),
      );
      return cells.flatMap((cell, i) =>
        cell
          .filter(({ box }) => cells.slice(i + 1).some((other) => other.some((one) => meet(box, one.box))))
          .map(({ text }) => `over its neighbour: ${text}`),
      );
    });

  const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

  // Of the scripts that part lines between words only.
  const letter =
    '[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Script=Arabic}\\p{Script=Hebrew}\\p{M}\\p{N}]';
  const usualWord = new RegExp(`(?<!${letter})${letter}{2,20}(?!${letter})`, 'gu');

  /** Words of usual length that begin on one line and end on the next: a column is too narrow for them. */
  globalThis.brokenWords = () => {
    const frame = document.getElementById('frame');
    return texts(frame).flatMap(([node]) =>
      [...node.data.matchAll(usualWord)].flatMap(({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        return lines.size > 1 ? [`broken: ${word} of ${brief(node.data)}`] : [];
      }),
    );
  };

  /** Elements wider than the card. */
  globalThis.wideElements = () => {
    const frame = document.getElementById('frame');
    const { left, right } = frame.getBoundingClientRect();
    return [...frame.querySelectorAll('*')]
      .filter((one) => one.offsetParent !== null || one.ownerSVGElement)
      .filter((one) => {
        const box = one.getBoundingClientRect();
        return box.width > 0 && (box.right > right + 0.5 || box.left < left - 0.5);
      })
      .map((one) => `${one.className || one.tagName}: ${brief(one.textContent)}`);
  };

  const ancestors = (element, root) => {
    const found = [];
    for (let one = element; one && one !== root; one = one.parentElement) found.push(one);
    return found;
  };

  const channels = (colour) => {
    const [r, g, b, a = 1] = colour.match(/[\d.]+/g).map(Number);
    return { r, g, b, a };
  };
  const over = (top, below) => ({
    r: top.r * top.a + below.r * (1 - top.a),
    g: top.g * top.a + below.g * (1 - top.a),
    b: top.b * top.a + below.b * (1 - top.a),
    a: 1,
  });
  const backgroundOf = (element) => {
    const own = channels(getComputedStyle(element).backgroundColor);
    if (own.a === 1) return own;
    const below = element.parentElement ? backgroundOf(element.parentElement) : { r: 255, g: 255, b: 255, a: 1 };
    return over(own, below);
  };

  // WCAG 2: relative luminance and contrast ratio.
  const luminance = ({ r, g, b }) => {
    const [red, green, blue] = [r, g, b].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };

  /** Texts whose contrast against what is behind them is below `least`. */
  globalThis.faintTexts = (least) => {
    const frame = document.getElementById('frame');
    return texts(frame).flatMap(([node, parent]) => {
      const background = backgroundOf(parent);
      const colour = over(channels(getComputedStyle(parent).color), background);
      const [light, dark] = [luminance(colour), luminance(background)].sort((a, b) => b - a);
      const ratio = (light + 0.05) / (dark + 0.05);
      return ratio < least ? [`${ratio.toFixed(1)}: ${brief(node.data)}`] : [];
    });
  };
})();
