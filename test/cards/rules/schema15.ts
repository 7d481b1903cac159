import { z } from 'zod';

/**
 * What the official JSON schema of version 1.5 says of the elements that the cards use, told in our own words:
 * adaptivecards.io/schemas/1.5.0/adaptive-card.json, from microsoft/AdaptiveCards, schemas/1.5.0, at commit a34ebda0.
 * Like it, this takes no property that is not named. A second opinion: `version15.ts` asks Microsoft's renderer.
 */
const text = z.string();
const flag = z.boolean();
/** One of these words, in capital or small letters, as the schema has it. */
const oneOf = (...words: string[]) =>
  z.string().refine((value) => words.includes(value.toLowerCase()), { error: `not one of ${words.join(', ')}` });

const alignment = oneOf('left', 'center', 'right');
const verticalAlignment = oneOf('top', 'center', 'bottom');
const spacing = oneOf('default', 'none', 'small', 'medium', 'large', 'extralarge', 'padding');
const colour = oneOf('default', 'dark', 'light', 'accent', 'good', 'warning', 'attention');
const containerStyle = oneOf('default', 'emphasis', 'good', 'attention', 'warning', 'accent');
const size = oneOf('default', 'small', 'medium', 'large', 'extralarge');
const drop = oneOf('drop');
const width = z.union([text, z.number()]);

const items = z.lazy(() => z.array(element));
const select = z.lazy(() => z.discriminatedUnion('type', [execute, openUrl, submit, toggle]));

const toggleable = z.strictObject({ id: text, isVisible: flag, requires: z.record(text, text) }).partial();
const common = toggleable.extend({
  fallback: z.lazy(() => z.union([element, drop])).optional(),
  height: oneOf('auto', 'stretch').optional(),
  separator: flag.optional(),
  spacing: spacing.optional(),
});

const textStyles = {
  color: colour.optional(),
  fontType: oneOf('default', 'monospace').optional(),
  isSubtle: flag.optional(),
  size: size.optional(),
  weight: oneOf('default', 'lighter', 'bolder').optional(),
};
const textBlock = common.extend({
  type: z.literal('TextBlock'),
  text,
  ...textStyles,
  horizontalAlignment: alignment.optional(),
  maxLines: z.number().optional(),
  wrap: flag.optional(),
  style: oneOf('default', 'heading').optional(),
});
const textRun = z.strictObject({
  type: z.literal('TextRun'),
  text,
  ...textStyles,
  highlight: flag.optional(),
  italic: flag.optional(),
  selectAction: select.optional(),
  strikethrough: flag.optional(),
  underline: flag.optional(),
});
const richTextBlock = common.extend({
  type: z.literal('RichTextBlock'),
  inlines: z.array(textRun),
  horizontalAlignment: alignment.optional(),
});

const image = common.extend({
  type: z.literal('Image'),
  url: text,
  altText: text.optional(),
  backgroundColor: text.optional(),
  // The schema lets pixels be said here as well.
  height: text.optional(),
  width: text.optional(),
  horizontalAlignment: alignment.optional(),
  selectAction: select.optional(),
  size: oneOf('auto', 'stretch', 'small', 'medium', 'large').optional(),
  style: oneOf('default', 'person').optional(),
});

const box = {
  selectAction: select.optional(),
  style: containerStyle.optional(),
  verticalContentAlignment: verticalAlignment.optional(),
  bleed: flag.optional(),
  minHeight: text.optional(),
};
const container = common.extend({ type: z.literal('Container'), items, ...box });
const column: z.ZodType = toggleable.extend({
  type: z.literal('Column').optional(),
  items: items.optional(),
  ...box,
  fallback: z.lazy(() => z.union([column, drop])).optional(),
  rtl: flag.optional(),
  separator: flag.optional(),
  spacing: spacing.optional(),
  width: width.optional(),
});
const columnSet = common.extend({
  type: z.literal('ColumnSet'),
  columns: z.array(column).optional(),
  selectAction: select.optional(),
  style: containerStyle.optional(),
  bleed: flag.optional(),
  minHeight: text.optional(),
  horizontalAlignment: alignment.optional(),
});

const cellAlignment = {
  horizontalCellContentAlignment: alignment.optional(),
  verticalCellContentAlignment: verticalAlignment.optional(),
};
const tableCell = z.strictObject({ type: z.literal('TableCell').optional(), items, ...box });
const tableRow = z.strictObject({
  type: z.literal('TableRow').optional(),
  cells: z.array(tableCell).optional(),
  style: containerStyle.optional(),
  ...cellAlignment,
});
const tableColumn = z.strictObject({
  type: z.literal('TableColumnDefinition').optional(),
  width: width.optional(),
  ...cellAlignment,
});
const table = common.extend({
  type: z.literal('Table'),
  columns: z.array(tableColumn).optional(),
  rows: z.array(tableRow).optional(),
  // The schema spells it `firstRowAsHeader`; Microsoft's renderers and types read this (AdaptiveCards#8599, #9298).
  firstRowAsHeaders: flag.optional(),
  showGridLines: flag.optional(),
  gridStyle: containerStyle.optional(),
  ...cellAlignment,
});

const choiceSet = common.extend({
  type: z.literal('Input.ChoiceSet'),
  id: text,
  choices: z.array(z.strictObject({ type: z.literal('Input.Choice').optional(), title: text, value: text })).optional(),
  isMultiSelect: flag.optional(),
  style: oneOf('compact', 'expanded').optional(),
  value: text.optional(),
  placeholder: text.optional(),
  wrap: flag.optional(),
  errorMessage: text.optional(),
  isRequired: flag.optional(),
  label: text.optional(),
});
const textInput = common.extend({
  type: z.literal('Input.Text'),
  id: text,
  isMultiline: flag.optional(),
  maxLength: z.number().optional(),
  placeholder: text.optional(),
  regex: text.optional(),
  style: oneOf('text', 'tel', 'url', 'email', 'password').optional(),
  inlineAction: select.optional(),
  value: text.optional(),
  errorMessage: text.optional(),
  isRequired: flag.optional(),
  label: text.optional(),
});
const actionSet = common.extend({ type: z.literal('ActionSet'), actions: z.lazy(() => z.array(action)) });

const button = z.strictObject({
  title: text.optional(),
  iconUrl: text.optional(),
  id: text.optional(),
  style: oneOf('default', 'positive', 'destructive').optional(),
  fallback: z.lazy(() => z.union([action, drop])).optional(),
  tooltip: text.optional(),
  isEnabled: flag.optional(),
  mode: oneOf('primary', 'secondary').optional(),
  requires: z.record(text, text).optional(),
});
const sends = {
  data: z.union([text, z.record(text, z.unknown())]).optional(),
  associatedInputs: oneOf('auto', 'none').optional(),
};
const execute = button.extend({ type: z.literal('Action.Execute'), verb: text.optional(), ...sends });
const submit = button.extend({ type: z.literal('Action.Submit'), ...sends });
const openUrl = button.extend({ type: z.literal('Action.OpenUrl'), url: text });
const target = z.strictObject({
  type: z.literal('TargetElement').optional(),
  elementId: text,
  isVisible: flag.optional(),
});
const toggle = button.extend({
  type: z.literal('Action.ToggleVisibility'),
  targetElements: z.array(z.union([text, target])),
});

const element: z.ZodType = z.discriminatedUnion('type', [
  textBlock,
  richTextBlock,
  image,
  container,
  columnSet,
  table,
  choiceSet,
  textInput,
  actionSet,
]);
const action: z.ZodType = z.discriminatedUnion('type', [execute, submit, openUrl, toggle]);

const refresh = z.strictObject({
  type: z.literal('Refresh').optional(),
  action: execute.optional(),
  userIds: z.array(text).optional(),
});
const adaptiveCard = z.strictObject({
  type: z.literal('AdaptiveCard'),
  version: text,
  refresh: refresh.optional(),
  body: items.optional(),
  actions: z.array(action).optional(),
  selectAction: select.optional(),
  fallbackText: text.optional(),
  minHeight: text.optional(),
  rtl: flag.optional(),
  speak: text.optional(),
  lang: text.optional(),
  verticalContentAlignment: verticalAlignment.optional(),
  $schema: text.optional(),
});

/** Teams' own: everybody else leaves them alone (learn: cards-format, full-width cards and responsive layout). */
const teamsOwn = ['msteams', 'targetWidth', 'layouts'];

/** Everything that the official schema has against a card, but for what is Teams' own. */
export function againstSchema15(card: unknown): string[] {
  const plain: unknown = JSON.parse(JSON.stringify(card, (key, value) => (teamsOwn.includes(key) ? undefined : value)));
  const { error } = adaptiveCard.safeParse(plain);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}
