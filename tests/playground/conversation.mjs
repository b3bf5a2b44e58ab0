// Holds a whole conversation with the real bot through Microsoft's local client, and says what was not as it should be.
// Between the two stands a proxy that signs what the client sends, as the channel service does, so that the bot's own checks run.
// usage: node --experimental-websocket conversation.mjs PLAYGROUND_CLI SALESBOT_DLL FOLDER [expectReplies]
import { spawn } from 'node:child_process';
import { createSign, generateKeyPairSync } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';

const [cli, salesbot, folder, mode] = process.argv.slice(2);
const here = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);
const app = '22222222-2222-2222-2222-222222222222';
const tenant = '11111111-1111-1111-1111-111111111111';
const client = 56150, authority = 56151, proxy = 56152, bot = 56153;
const personal = 'a:personal-1', channel = '19:chan-1@thread.tacv2', group = '19:group-1@thread.v2';
const started = [];
const failures = [];
process.on('exit', () => started.forEach((child) => child.kill()));

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const encoded = (value) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
function tokenFor(serviceurl) {
  const now = Math.floor(Date.now() / 1000);
  const signed = `${encoded({ alg: 'RS256', kid: 'k', typ: 'JWT' })}.${encoded({ iss: 'https://api.botframework.com', aud: app, serviceurl, nbf: now - 60, exp: now + 3600 })}`;
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(privateKey, 'base64url')}`;
}

const read = async (request) => { const parts = []; for await (const part of request) parts.push(part); return Buffer.concat(parts).toString(); };
const say = (response, status, body) => { response.writeHead(status, { 'content-type': 'application/json' }); response.end(JSON.stringify(body)); };
http.createServer((request, response) => {
  if (request.url === '/openid') return say(response, 200, { issuer: 'https://api.botframework.com', jwks_uri: `http://127.0.0.1:${authority}/keys` });
  if (request.url === '/keys') return say(response, 200, { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k', use: 'sig', endorsements: ['msteams'] }] });
  return say(response, 200, { token_type: 'Bearer', expires_in: 3599, access_token: 'token' });
}).listen(authority, '127.0.0.1');

const answered = [];
http.createServer(async (request, response) => {
  const body = await read(request);
  // The client looks whether somebody is there with an empty body.
  const activity = body ? JSON.parse(body) : {};
  const reply = await fetch(`http://127.0.0.1:${bot}/api/messages`, {
    method: 'POST', body, headers: { 'content-type': 'application/json', authorization: `Bearer ${tokenFor(activity.serviceUrl)}` },
  });
  const text = await reply.text();
  if (body) answered.push({ type: activity.type, name: activity.name ?? activity.channelData?.eventType ?? activity.action ?? '', status: reply.status });
  response.writeHead(reply.status, { 'content-type': reply.headers.get('content-type') ?? 'text/plain' });
  response.end(text);
}).listen(proxy, '127.0.0.1');

function start(command, args, env, log) {
  const out = fs.openSync(path.join(folder, log), 'a');
  const child = spawn(command, args, { env: { ...process.env, NO_PROXY: '127.0.0.1,localhost', ...env }, stdio: ['ignore', out, out] });
  started.push(child);
}
const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
async function until(what, holds, seconds = 30) {
  for (let tries = 0; tries < seconds * 10; tries++) {
    const found = await holds();
    if (found) return found;
    await wait(100);
  }
  failures.push(`never came: ${what}`);
  return null;
}

const frames = [];
const words = (node) => Array.isArray(node) ? node.map(words).join('\n')
  : node && typeof node === 'object' ? (node.type === 'TextRun' || node.type === 'TextBlock' ? node.text : ['body', 'items', 'columns', 'rows', 'cells', 'inlines'].map((name) => words(node[name])).join('\n')) : '';
const cardOf = (frame) => { const content = frame.message?.attachments?.[0]?.content; return typeof content === 'string' ? JSON.parse(content) : content; };
const buttonsOf = (card) => (card.body ?? []).filter((block) => block.type === 'ActionSet').flatMap((set) => set.actions);
const heard = (what, text, from = 0, where = () => true) => until(what, () => frames.slice(from).find((frame) => cardOf(frame) && words(cardOf(frame)).includes(text) && where(frame)));

const post = async (route, body) => {
  const response = await fetch(`http://127.0.0.1:${client}${route}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const text = await response.text();
  return { status: response.status, body: text ? (() => { try { return JSON.parse(text); } catch { return text; } })() : null };
};
const expect = (what, holds) => { if (!holds) failures.push(what); };
const write = (text, to = personal) => post(`/_conversation/v1/conversations/${encodeURIComponent(to)}/messages`, {
  from: { id: '29:user-0' }, textFormat: 'plain', text: to === personal ? text : `<at>SalesBot</at> ${text}`,
  mentions: to === personal ? [] : [{ mentioned: { id: `28:${app}` }, text: '<at>SalesBot</at>' }],
});
const execute = (frame, button) => post('/_conversation/v1/invoke', {
  name: 'adaptiveCard/action', conversation: { id: frame.actionConversationId }, from: { id: '29:user-0' }, replyToId: frame.message.messageId,
  value: { action: { type: 'Action.Execute', title: button.title, verb: button.verb, data: button.data }, trigger: 'manual' },
});
const submit = (frame, button) => post('/_conversation/v1/submit', {
  conversation: { id: frame.actionConversationId }, from: { id: '29:user-0' }, replyToId: frame.message.messageId, value: button.fallback.data,
});
const custom = (activity) => post('/_internal/v1/customActivities', {
  channelId: 'msteams', serviceUrl: `http://localhost:${client}/_connector`, recipient: { id: `28:${app}`, name: 'SalesBot' }, locale: 'zh-CN', timestamp: new Date().toISOString(), ...activity,
});
const inChannel = { id: channel, tenantId: tenant, conversationType: 'channel', isGroup: true };

async function converse() {
  for (const to of [personal, channel, group]) expect(`installation in ${to}`, (await post(`/_debug/conversation/${encodeURIComponent(to)}/installation`, {})).status < 300);
  await heard('the welcome', '直接说就行');

  await write('蓝湾签了12万礼盒，预付');
  const deal = await heard('the deal', '已记录签单');
  if (!deal) return;
  expect('nobody else presses', (await custom({ type: 'invoke', name: 'adaptiveCard/action', id: 'f:1', from: { id: '29:user-3', aadObjectId: '00000000-0000-0000-0000-00000000aa03' },
    conversation: { id: personal, tenantId: tenant, conversationType: 'personal' }, channelData: { tenant: { id: tenant } }, replyToId: deal.message.messageId,
    value: { action: { type: 'Action.Execute', verb: 'undo_last', data: buttonsOf(cardOf(deal))[0].data }, trigger: 'manual' } })).status < 300);
  const undone = await execute(deal, buttonsOf(cardOf(deal)).find((button) => button.verb === 'undo_last'));
  expect(`undo: ${JSON.stringify(undone).slice(0, 200)}`, undone.status === 200 && JSON.stringify(undone.body).includes('已撤销'));
  await until('the card replaced', () => frames.find((frame) => frame.action === 'updateMessage' && words(cardOf(frame)).includes('已撤销')));

  let from = frames.length;
  await write('蓝湾签了15万，预付');
  const second = await heard('the second deal', '15万', from);
  if (second) expect('submit', (await submit(second, buttonsOf(cardOf(second)).find((button) => button.verb === 'amend_last'))).status < 300);
  await until('the amended card', () => frames.slice(from).find((frame) => cardOf(frame) && words(cardOf(frame)).includes('已更正')));

  from = frames.length;
  for (const question of ['我这季度完成多少了', '本月排名', '我的提成', '哪些客户快掉公海了', '现在漏斗什么情况', '帮助', '蓝湾什么情况', '你好', '谢谢']) await write(question);
  await until('nine answers', () => frames.slice(from).filter((frame) => frame.action === 'createMessage').length >= 9);

  from = frames.length;
  await write('/link 东区', channel);
  await heard('the channel linked', '东区的频道', from);
  await custom({ type: 'message', id: '1700000000001', text: '<at>SalesBot</at> 本月排名', from: { id: '29:user-2', name: 'Chen Siyuan', aadObjectId: '00000000-0000-0000-0000-00000000aa02' },
    conversation: { ...inChannel, id: `${channel}` }, channelData: { tenant: { id: tenant }, team: { id: '19:team-1@thread.tacv2' }, channel: { id: channel } },
    entities: [{ type: 'mention', text: '<at>SalesBot</at>', mentioned: { id: `28:${app}`, name: 'SalesBot' } }] });
  await heard('the ranking in the channel', '排名', from, (frame) => frame.actionConversationId.startsWith(channel));
  const thread = await write('东区完成多少了', channel);
  await until('an answer in the thread', () => frames.slice(from).find((frame) => frame.actionConversationId === thread.body.postConversationId));
  await write('我的提成', channel);
  await heard('pay in private', '提成', from, (frame) => frame.actionConversationId === personal);

  from = frames.length;
  await write('给陈思远发个金牌销售');
  await heard('a post in the channel', '金牌销售', from, (frame) => frame.actionConversationId.startsWith(channel));
  await write('把蓝湾转给陈思远');
  // The client shows the current user's conversations only; what is sent to others it records.
  await until('a post to somebody in private', () => fs.readFileSync(path.join(folder, 'recording.txt'), 'utf8').includes('交给你了'));

  await write('本月排名', group);
  await heard('the dead end of a group chat', '还没有绑定团队', from, (frame) => frame.actionConversationId === group);
  for (const [type, more] of [['typing', {}], ['messageReaction', { reactionsAdded: [{ type: 'like' }] }], ['messageUpdate', { id: deal.message.messageId, text: '蓝湾签了13万', channelData: { eventType: 'editMessage', tenant: { id: tenant } } }],
    ['messageDelete', { id: deal.message.messageId, channelData: { eventType: 'softDeleteMessage', tenant: { id: tenant } } }]]) {
    await custom({ type, id: `${Date.now()}`, from: { id: '29:user-0', aadObjectId: '00000000-0000-0000-0000-00000000aa00' }, conversation: { id: personal, tenantId: tenant, conversationType: 'personal' }, channelData: { tenant: { id: tenant } }, ...more });
  }
  // Its templates of mails and of comments in Word come by another channel than Teams, and are refused.
  for (const type of ['uninstall', 'install', 'botAdded', 'userAdded', 'userRemoved', 'channelCreated', 'channelRenamed', 'channelDeleted', 'teamRenamed', 'teamDeleted', 'botRemoved']) {
    const to = type.startsWith('channel') || type.startsWith('team') ? channel : personal;
    const template = await (await fetch(`http://127.0.0.1:${client}/_internal/v1/customActivities/template?conversationId=${encodeURIComponent(to)}&type=${type}`)).json().catch(() => null);
    if (template) expect(`template ${type}`, (await post('/_internal/v1/customActivities', template)).status < 300);
  }
  const before = frames.length;
  await write('帮助');
  await heard('an answer at the end', '直接说就行', before);
}

const env = { Teams__AppId: app, Teams__TenantId: tenant, Teams__ClientSecret: 'secret', Teams__OpenIdMetadata: `http://127.0.0.1:${authority}/openid`, Teams__TokenEndpoint: `http://127.0.0.1:${authority}/token`, Teams__ServiceHosts: `localhost:${client}` };
start('dotnet', [salesbot, 'serve', '--urls', `http://127.0.0.1:${bot}`, '--data', path.join(folder, 'data'), '--company', path.join(here, 'company.yaml')], env, 'bot.log');
start('node', [cli, 'start', '-e', `http://127.0.0.1:${proxy}/api/messages`, '-c', 'msteams', '-p', `${client}`, '--disable-telemetry', '--er', ...(mode ? ['--dm', mode] : [])],
  { TEAMSAPPTESTER_BROWSER: 'none', M365_AGENTS_PLAYGROUND_CONFIG_PATH: path.join(here, 'playground.yml'), M365_AGENTS_PLAYGROUND_LOGFILE: path.join(folder, 'playground.log'), M365_AGENTS_PLAYGROUND_RECORDING_FILE: path.join(folder, 'recording.txt') }, 'playground.out');
try {
  const isUp = (url) => fetch(url).then((response) => response.ok, () => false);
  await until('the bot', () => isUp(`http://127.0.0.1:${bot}/healthz`), 60);
  await until('the client', () => isUp(`http://127.0.0.1:${client}/_debug/ping`), 60);
  const socket = new WebSocket(`ws://127.0.0.1:${client}/_ws_conversation/v1/conversations/stream`);
  socket.onmessage = (event) => frames.push(JSON.parse(event.data));
  await new Promise((open, fail) => { socket.onopen = open; socket.onerror = fail; });
  if (failures.length === 0) await converse().catch((problem) => failures.push(`the conversation broke: ${problem.stack}`));
  socket.close();
} finally {
  if (process.env.KEEP) await wait(Number(process.env.KEEP) * 1000);
  started.forEach((child) => child.kill());
}

fs.writeFileSync(path.join(folder, 'frames.json'), JSON.stringify(frames, null, 1));
for (const one of answered.filter((answer) => answer.status !== 200)) failures.push(`the bot answered ${one.status} to ${one.type} ${one.name}`);
for (const log of ['bot.log', 'playground.log', 'playground.out']) {
  const file = path.join(folder, log);
  const lines = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n') : [];
  for (const line of lines.filter((text) => /error|fail:|warn:|exception/i.test(text))) failures.push(`${log}: ${line.slice(0, 300)}`);
}
console.log(`${mode ?? 'usual delivery'}: ${answered.length} activities, ${frames.length} messages and changes, ${failures.length} failures`);
for (const failure of failures) console.log(failure);
process.exit(failures.length === 0 ? 0 : 1);
