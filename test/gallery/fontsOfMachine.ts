import type { Page } from 'playwright-core';

/**
 * Asks the browser, of each element that the selector finds, which fonts of this machine it took letters of its text from,
 * since none of the page has them. On another machine they look different, or like an empty box.
 */
export async function fontsOfMachine(page: Page, selector: string): Promise<() => Promise<string[][]>> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('DOM.enable');
  await devTools.send('CSS.enable');
  return async () => {
    const { root } = await devTools.send('DOM.getDocument', { depth: 0 });
    const { nodeIds } = await devTools.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
    return Promise.all(
      nodeIds.map(async (nodeId) => {
        const { fonts } = await devTools.send('CSS.getPlatformFontsForNode', { nodeId });
        return fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName);
      }),
    );
  };
}
