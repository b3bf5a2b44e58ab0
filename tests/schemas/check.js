// Reads lines {"name", "document"} and prints a line for each that the schema refuses.
// usage: node check.js SCHEMA < documents.jsonl
const fs = require('fs');
const readline = require('readline');
const Ajv = require('ajv').default;
const formats = require('ajv-formats').default;

const schema = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
// The published schemas declare an old draft and use newer words; without the declaration all of them count.
delete schema.$schema;
delete schema.id;
const ajv = new Ajv({ strict: false, validateSchema: false, unicodeRegExp: false });
formats(ajv);
const validate = ajv.compile(schema);

let count = 0;
const lines = readline.createInterface({ input: process.stdin });
lines.on('line', (line) => {
  const { name, document } = JSON.parse(line);
  count++;
  if (!validate(document)) {
    const first = validate.errors[0];
    console.log(`${name}: ${first.instancePath} ${first.message} ${JSON.stringify(first.params)}`);
  }
});
lines.on('close', () => console.error(`${count} checked`));
