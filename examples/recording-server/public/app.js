import { LivePlots } from './plots.js';
import { WhipClient } from './whip-client.js';

const $ = (id) => document.getElementById(id);
const plots = new LivePlots($('live'));
let client = null;
let stream = null;

function say(text, isError = false) {
  $('message').textContent = text;
  $('message').classList.toggle('error', isError);
}

function authorization() {
  const token = $('token').value;
  return token ? { Authorization: `Bearer ${token}` } : {};
}

function mediaUrl(path) {
  const token = $('token').value;
  return token ? `${path}?token=${encodeURIComponent(token)}` : path;
}

// Devices -------------------------------------------------------------------------------------------------------------------------

async function listDevices() {
  const devices = await navigator.mediaDevices.enumerateDevices();
  for (const [select, kind] of [
    ['camera', 'videoinput'],
    ['microphone', 'audioinput'],
  ]) {
    const chosen = $(select).value;
    $(select).replaceChildren(
      ...devices
        .filter((device) => device.kind === kind)
        .map(
          (device, index) => new Option(device.label || `${kind === 'videoinput' ? 'Camera' : 'Microphone'} ${index + 1}`, device.deviceId),
        ),
      new Option('None', 'none'),
    );
    if ([...$(select).options].some((option) => option.value === chosen)) $(select).value = chosen;
  }
}

function constraint(select, more) {
  const { value } = $(select);
  if (value === 'none') return false;
  return { ...more, ...(value ? { deviceId: { exact: value } } : {}) };
}

// Publishing ----------------------------------------------------------------------------------------------------------------------

async function publish() {
  $('start').disabled = true;
  say('Opening the camera…');
  try {
    stream = await navigator.mediaDevices.getUserMedia({
      video: constraint('camera', { width: { ideal: 1280 }, height: { ideal: 720 } }),
      audio: constraint('microphone', {}),
    });
    $('preview').srcObject = stream;
    await listDevices();
    say('Connecting…');
    client = new WhipClient('/whip', authorization());
    client.onstate = showState;
    await client.publish(stream);
    $('stop').disabled = false;
    $('live').hidden = false;
    plots.start(client.connection);
    say('The server is recording.');
  } catch (error) {
    await stop();
    say(error.message, true);
  }
}

async function stop() {
  plots.stop();
  $('stop').disabled = true;
  await client?.stop().catch((error) => say(error.message, true));
  for (const track of stream?.getTracks() ?? []) track.stop();
  client = null;
  stream = null;
  $('preview').srcObject = null;
  $('live').hidden = true;
  $('start').disabled = false;
  showState('idle');
  say('');
  await listRecordings();
}

function showState(state) {
  $('badge').dataset.state = state;
  $('badge').textContent = { idle: 'not publishing', connected: 'live', failed: 'connection failed' }[state] ?? state;
  if (state === 'failed') void stop().then(() => say('The connection failed; what the server received is recorded.', true));
}

// Recordings ----------------------------------------------------------------------------------------------------------------------

const time = (ms) => `${Math.floor(ms / 60_000)}:${String(Math.floor(ms / 1_000) % 60).padStart(2, '0')}`;
const size = (octets) => (octets < 1e6 ? `${Math.round(octets / 1e3)} kB` : `${(octets / 1e6).toFixed(1)} MB`);

async function listRecordings() {
  const response = await fetch('/api/recordings', { headers: authorization() });
  const recordings = response.ok ? await response.json() : [];
  $('empty').hidden = recordings.length > 0;
  $('empty').textContent = response.ok ? 'Nothing recorded yet.' : 'Enter the token to see the recordings.';
  $('recordings').replaceChildren(...recordings.map(recordingItem));
}

function recordingItem(recording) {
  const item = $('recording').content.cloneNode(true).firstElementChild;
  const url = `/api/recordings/${recording.id}`;
  item.dataset.id = recording.id;
  item.dataset.state = recording.state;
  item.querySelector('.started').textContent = new Date(recording.started).toLocaleString();
  item.querySelector('.codecs').textContent = [recording.codecs.join(' + '), recording.width && `${recording.width}×${recording.height}`]
    .filter(Boolean)
    .join(' · ');
  item.querySelector('.size').textContent =
    recording.state === 'finished' ? size(recording.size) : `${size(recording.size)} · ${recording.state}`;
  item.querySelector('.duration').textContent = time(recording.duration);
  const image = item.querySelector('img');
  image.hidden = !recording.thumbnail;
  if (recording.thumbnail) image.src = mediaUrl(`${url}/thumbnail`);
  const download = item.querySelector('[data-action=download]');
  download.href = mediaUrl(`${url}/media`);
  download.download = recording.file;
  item.addEventListener('click', (event) => {
    const action = event.target.closest('[data-action]')?.dataset.action;
    if (action === 'play') play(mediaUrl(`${url}/media`));
    if (action === 'delete') void remove(url);
  });
  return item;
}

function play(url) {
  $('watch').hidden = false;
  $('player').src = url;
  $('player')
    .play()
    .catch((error) => say(error.message, true));
  $('watch').scrollIntoView({ behavior: 'smooth', block: 'nearest' });
}

async function remove(url) {
  const response = await fetch(url, { method: 'DELETE', headers: authorization() });
  if (!response.ok) say((await response.json()).error, true);
  await listRecordings();
}

// -----------------------------------------------------------------------------------------------------------------------------------

$('controls').addEventListener('submit', (event) => {
  event.preventDefault();
  void publish();
});
$('stop').addEventListener('click', () => void stop());
$('token').addEventListener('change', () => void listRecordings());
navigator.mediaDevices.addEventListener('devicechange', () => void listDevices());
addEventListener('pagehide', () => client?.abandon());

const { token } = await (await fetch('/api/config')).json();
$('token-field').hidden = !token;
await Promise.all([listDevices(), listRecordings()]);
