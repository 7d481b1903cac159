// Runs in the browser, after Microsoft's renderer: draws one card as a client does, in a theme and a width.
(() => {
  const { AdaptiveCards } = globalThis;

  /** Sizes and spacing as Teams has them nearly. */
  const hostConfig = (theme) => {
    const colour = (value) => ({ default: value, subtle: value });
    const foregroundColors = {
      default: { default: theme.text, subtle: theme.subtle },
      dark: colour(theme.text),
      light: colour(theme.subtle),
      accent: colour(theme.accent),
      good: colour(theme.good),
      warning: colour(theme.warning),
      attention: colour(theme.attention),
    };
    const style = (backgroundColor) => ({ backgroundColor, foregroundColors, borderColor: theme.border });
    return {
      supportsInteractivity: true,
      fontFamily: 'var(--font)',
      fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
      fontWeights: { lighter: 300, default: 400, bolder: 600 },
      spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
      separator: { lineThickness: 1, lineColor: theme.border },
      imageSizes: { small: 32, medium: 52, large: 100 },
      containerStyles: {
        default: style(theme.card),
        emphasis: style(theme.emphasis),
        good: style(theme.tints.good),
        warning: style(theme.tints.warning),
        attention: style(theme.tints.attention),
        accent: style(theme.tints.accent),
      },
      table: { cellSpacing: 8 },
      inputs: {
        label: { inputSpacing: 'small', requiredInputs: { weight: 'bolder' }, optionalInputs: { weight: 'bolder' } },
      },
      actions: {
        maxActions: 6,
        buttonSpacing: 8,
        spacing: 'default',
        showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
        actionsOrientation: 'horizontal',
        actionAlignment: 'left',
      },
      adaptiveCard: { allowCustomStyle: false },
    };
  };

  const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

  /** As much Markdown as Teams renders in a TextBlock: bold, italic, links, lists. */
  const markdown = (text) =>
    escaped(text)
      .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '<a href="$2">$1</a>')
      .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
      .replace(/(^|\s)[_*](\S(?:.*?\S)?)[_*](?=\s|[.,;:!?]|$)/g, '$1<em>$2</em>')
      .replace(/\r\n|\n/g, '<br>');
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = `<p style="margin: 0">${markdown(text)}</p>`;
    result.didProcess = true;
  };

  const sheet = (theme) => `
    body { margin: 0; font: 14px/1.33 var(--font); background: ${theme.page}; }
    #frame { box-sizing: border-box; background: ${theme.card}; border: 1px solid ${theme.border}; border-radius: 8px; overflow: hidden; }
    #frame .ac-adaptiveCard { outline: none; }
    #frame a { color: ${theme.accent}; }
    #frame .ac-pushButton { font: 600 14px var(--font); padding: 5px 12px; min-height: 32px;
      max-width: 100%; color: ${theme.button.text}; background: ${theme.button.background}; border: 1px solid ${theme.button.border};
      border-radius: 4px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    #frame .ac-pushButton.style-positive { color: ${theme.card}; background: ${theme.accent}; }
    #frame .ac-actionSet { flex-wrap: wrap !important; row-gap: 8px; }
    #frame .ac-input { font: 14px var(--font); min-height: 32px; box-sizing: border-box; width: 100%;
      color: ${theme.text}; background: ${theme.emphasis}; border: 1px solid ${theme.border}; border-radius: 4px; }`;

  /** Draws the card into the page's #frame. `teams`: with Teams' own elements; else they give way to their fallbacks. */
  globalThis.drawCard = ({ card, theme, width, teams }) => {
    const frame = document.createElement('div');
    frame.id = 'frame';
    frame.style.width = `${width}px`;
    const style = document.createElement('style');
    style.textContent = sheet(theme);
    document.body.replaceChildren(style, frame);

    const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_6);
    const elements = new AdaptiveCards.CardObjectRegistry();
    AdaptiveCards.GlobalRegistry.populateWithDefaultElements(elements);
    if (teams) globalThis.registerTeamsElements(elements, theme);
    context.setElementRegistry(elements);
    const adaptiveCard = new AdaptiveCards.AdaptiveCard();
    adaptiveCard.hostConfig = new AdaptiveCards.HostConfig(hostConfig(theme));
    adaptiveCard.parse(card, context);
    frame.append(adaptiveCard.render());
  };
})();
