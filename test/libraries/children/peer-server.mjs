// PeerJS's server on a free port of loopback, until it is killed.
import { PeerServer } from 'peer';

PeerServer({ host: '127.0.0.1', port: 0, path: '/' }, (server) => console.log(server.address().port));
