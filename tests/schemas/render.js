// Reads lines {"name", "document"}, draws each document as a card with the official renderer, and prints a line for each that it finds wrong.
// usage: node render.js < cards.jsonl
const readline = require('readline');
const { JSDOM } = require('jsdom');

const { window } = new JSDOM('<!doctype html><body></body>', { url: 'http://localhost/' });
global.window = window;
for (const name of Object.getOwnPropertyNames(window)) {
  if (!(name in global)) global[name] = window[name];
}
// The renderer writes words by it, and jsdom, which lays nothing out, has none.
Object.defineProperty(window.HTMLElement.prototype, 'innerText', {
  get() { return this.textContent; },
  set(text) { this.textContent = text; },
});
const cards = require('adaptivecards/dist/adaptivecards.js');
cards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = text.replace(/</g, '&lt;');
  result.didProcess = true;
};
// Elements of Teams alone; whoever does not know them draws their fallback.
const ofTeams = /^Unknown element type "(ProgressBar|Chart\.\w+)"/;

function wrongIn(document) {
  // The renderer's own check of the language remembers where it stopped in the card before.
  delete document.lang;
  const card = new cards.AdaptiveCard();
  const context = new cards.SerializationContext();
  card.parse(document, context);
  const wrong = [];
  for (let index = 0; index < context.eventCount; index++) wrong.push(context.getEventAt(index).message);
  wrong.push(...card.validateProperties().validationEvents.map((event) => event.message));
  const drawn = card.render();
  if (!drawn || drawn.textContent.trim().length === 0) wrong.push('nothing is drawn');
  return wrong.filter((message) => !ofTeams.test(message));
}

let count = 0;
const lines = readline.createInterface({ input: process.stdin });
lines.on('line', (line) => {
  const { name, document } = JSON.parse(line);
  count++;
  const wrong = wrongIn(document);
  if (wrong.length > 0) console.log(`${name}: ${wrong[0]}`);
});
lines.on('close', () => console.error(`${count} checked`));
