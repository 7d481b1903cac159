// Runs in the browser: stand-ins for the elements that Microsoft's renderer does not have and Teams does. They show
// where each stands, how large it is and in which colour; they are no copies of Teams' drawings.
(() => {
  const { AdaptiveCards } = globalThis;
  const svgNames = 'http://www.w3.org/2000/svg';

  const html = (tag, style, ...children) => {
    const element = document.createElement(tag);
    Object.assign(element.style, style);
    element.append(...children);
    return element;
  };
  const svg = (tag, attributes, ...children) => {
    const element = document.createElementNS(svgNames, tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
  const lower = (value) => String(value ?? '').toLowerCase();

  /** Teams names colours of its own for each element; these are the theme's for them. */
  const colourOf = (theme, name, otherwise) => {
    const wanted = lower(name);
    if (wanted.includes('good') || wanted.includes('green')) return theme.good;
    if (wanted.includes('warning') || wanted.includes('yellow') || wanted.includes('marigold')) return theme.warning;
    if (wanted.includes('attention') || wanted.includes('red')) return theme.attention;
    if (wanted.includes('neutral') || wanted.includes('gray') || wanted === 'subtle') return theme.subtle;
    if (wanted === 'accent' || wanted === 'informative') return theme.accent;
    return otherwise;
  };

  const badge = ({ text = '', style, appearance, size, tooltip }, theme) => {
    const colour = colourOf(theme, style, theme.subtle);
    const tint = lower(appearance) === 'tint';
    const pill = html('span', {
      font: `600 ${lower(size) === 'extralarge' ? 14 : 12}px var(--font)`,
      display: 'inline-block',
      maxWidth: '100%',
      boxSizing: 'border-box',
      padding: '1px 8px',
      borderRadius: '10px',
      border: `1px solid ${colour}`,
      color: tint ? colour : theme.card,
      background: tint ? theme.card : colour,
    });
    pill.textContent = text;
    if (tooltip) pill.title = tooltip;
    return html('div', { width: '100%' }, pill);
  };

  const progressBar = ({ value, max = 100, color }, theme) => {
    const share = value === undefined ? 0.4 : Math.max(0, Math.min(1, value / max));
    const bar = html('div', {
      width: `${share * 100}%`,
      height: '4px',
      borderRadius: '2px',
      background: colourOf(theme, color, theme.accent),
    });
    return html('div', { width: '100%', minWidth: '40px', background: theme.border, borderRadius: '2px' }, bar);
  };

  /** `showTitle: false` leaves it to who hears the card. */
  const headings = ({ title, showTitle }, theme) =>
    showTitle === false || !title
      ? []
      : [html('div', { font: '600 14px var(--font)', color: theme.text, marginBottom: '4px' }, title)];
  const written = (value) => (typeof value === 'number' ? value.toLocaleString('en-US') : String(value));
  const note = (text, theme) => html('div', { font: '12px var(--font)', color: theme.subtle }, text);

  const lineChart = (chart, theme) => {
    const { data = [], xAxisTitle, yAxisTitle, yMin, yMax, color } = chart;
    const [width, height] = [300, 110];
    const all = data.flatMap(({ values = [] }) => values);
    const [low, high] = [yMin ?? 0, Math.max(yMax ?? 0, 1, ...all.map(({ y = 0 }) => y))];
    const lines = data.map(({ values = [], color: own }, i) => {
      const at = ({ y = 0 }, n) => [
        4 + (n / Math.max(1, values.length - 1)) * (width - 8),
        height - 4 - ((y - low) / (high - low || 1)) * (height - 8),
      ];
      return svg('polyline', {
        points: values.map((value, n) => at(value, n).join(',')).join(' '),
        fill: 'none',
        stroke: colourOf(theme, own ?? color, theme.chart[i % theme.chart.length]),
        'stroke-width': 2,
      });
    });
    const axes = svg('path', { d: `M2 2V${height - 2}H${width - 2}`, fill: 'none', stroke: theme.border });
    const picture = svg('svg', { viewBox: `0 0 ${width} ${height}`, width: '100%', role: 'img' }, axes, ...lines);
    const first = data[0]?.values ?? [];
    const ends = [first.at(0)?.x, first.at(-1)?.x].filter((x) => x !== undefined).map(written);
    // Of a single line the axis says what it is.
    const legends = data.length > 1 ? data.map(({ legend }) => legend).filter(Boolean) : [];
    const below = [
      [yAxisTitle, `${written(low)}–${written(high)}`],
      [xAxisTitle, ends.join(' … ')],
      [legends.join(', ')],
    ];
    const notes = below.map((parts) => parts.filter(Boolean).join(': ')).filter(Boolean);
    return html('div', { width: '100%' }, ...headings(chart, theme), picture, note(notes.join(' · '), theme));
  };

  const horizontalBars = (chart, theme) => {
    const { data = [], color } = chart;
    const most = Math.max(1, ...data.map(({ y = 0 }) => y));
    const rows = data.map(({ x = '', y = 0, color: own }, i) => {
      const fill = colourOf(theme, own ?? color, theme.chart[i % theme.chart.length]);
      const bar = html('div', { width: `${(y / most) * 100}%`, height: '8px', background: fill, borderRadius: '2px' });
      const label = html('div', { display: 'flex', justifyContent: 'space-between', gap: '8px' });
      label.append(html('span', { overflowWrap: 'anywhere' }, String(x)), html('span', {}, written(y)));
      return html('div', { font: '12px var(--font)', color: theme.text, marginTop: '4px' }, label, bar);
    });
    return html('div', { width: '100%' }, ...headings(chart, theme), ...rows);
  };

  /** In the place of a face stand the initials that the product itself has made for clients without faces. */
  const persona = ({ properties = {}, fallback }, theme) => {
    const name = properties.displayName ?? properties.userPrincipalName ?? '?';
    const avatar = html('span', {
      font: '600 11px/24px var(--font)',
      width: '24px',
      height: '24px',
      display: 'inline-block',
      flex: 'none',
      borderRadius: '50%',
      textAlign: 'center',
      color: theme.card,
      background: theme.accent,
    });
    avatar.textContent = fallback?.text ?? '·';
    if (lower(properties.style) === 'icononly') return html('div', { width: '100%', textAlign: 'center' }, avatar);
    const text = html(
      'span',
      { font: '14px var(--font)', color: theme.text, overflowWrap: 'anywhere', minWidth: 0 },
      name,
    );
    text.dir = 'auto';
    return html('div', { display: 'flex', gap: '8px', alignItems: 'center', width: '100%' }, avatar, text);
  };

  /** A disc as large as Teams' icon; what is on it is Teams' own drawing. */
  const icon = ({ name, color }, theme) => {
    const letter = { Info: 'i', QuestionCircle: '?', CheckmarkCircle: '✓', ErrorCircle: '!' }[name] ?? '·';
    const disc = html('div', {
      font: '700 15px/22px var(--font)',
      width: '22px',
      height: '22px',
      borderRadius: '50%',
      textAlign: 'center',
      color: theme.card,
      background: colourOf(theme, color, theme.text),
    });
    disc.textContent = letter;
    return html('div', { width: '22px' }, disc);
  };

  const drawings = {
    Icon: icon,
    Badge: badge,
    ProgressBar: progressBar,
    'Chart.Line': lineChart,
    'Chart.HorizontalBar': horizontalBars,
    Component: persona,
  };

  /** Lays its items beside each other where there is room for their least width, as `Layout.Flow` does. */
  class FlowContainer extends AdaptiveCards.Container {
    internalParse(source, context) {
      super.internalParse(source, context);
      this.flow = (source.layouts ?? []).find(({ type }) => type === 'Layout.Flow');
    }
    internalRender() {
      const element = super.internalRender();
      if (!this.flow || !element) return element;
      Object.assign(element.style, { display: 'flex', flexFlow: 'row wrap', gap: '8px' });
      for (const child of element.children) {
        const isGap = child.classList.contains('ac-horizontal-separator') || child.children.length === 0;
        Object.assign(child.style, isGap ? { display: 'none' } : { flex: `1 1 ${this.flow.itemWidth}` });
      }
      return element;
    }
  }

  globalThis.registerTeamsElements = (registry, theme) => {
    for (const [type, draw] of Object.entries(drawings)) {
      class TeamsElement extends AdaptiveCards.CardElement {
        getJsonTypeName() {
          return type;
        }
        internalParse(source, context) {
          super.internalParse(source, context);
          this.drawn = source;
        }
        internalRender() {
          return draw(this.drawn, theme);
        }
      }
      registry.register(type, TeamsElement);
    }
    registry.register('Container', FlowContainer);
  };
})();
