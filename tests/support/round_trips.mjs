// Counts the round trips of PostgreSQL's clients: a relay on a thread of its own in front of the server, which counts how often the server
// says that it is ready for the next question. Without TLS.
//
//   const relay = await countRoundTrips('postgresql://postgres@127.0.0.1:5432/postgres');
//   … a client connects to relay.url …; relay.count(); await relay.close();
import { connect, createServer } from 'node:net';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';

export async function countRoundTrips(url) {
    const target = new URL(url.replace(/^postgres(ql)?:/, 'http:'));
    const counter = new Int32Array(new SharedArrayBuffer(4));
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { host: target.hostname, port: Number(target.port || 5432), counter } });
    const port = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
    return {
        port,
        url: url.replace(target.host, `127.0.0.1:${port}`),
        count: () => Atomics.load(counter, 0),
        close: () => worker.terminate(),
    };
}

// Of the server's bytes: messages of a type, a length and as many bytes less 1; before them at most one byte, its refusal of TLS.
function readyCounter(counter) {
    let rest = Buffer.alloc(0), began = false;
    return (chunk) => {
        rest = Buffer.concat([rest, chunk]);
        if (!began && rest[0] === 78) rest = rest.subarray(1); // 'N'
        while (rest.length >= 5) {
            began = true;
            const size = 1 + rest.readInt32BE(1);
            if (rest.length < size) return;
            if (rest[0] === 90) Atomics.add(counter, 0, 1); // 'Z', ReadyForQuery
            rest = rest.subarray(size);
        }
    };
}

if (!isMainThread && workerData?.counter) {
    const { host, port, counter } = workerData;
    const server = createServer((client) => {
        const up = connect(port, host);
        for (const socket of [client, up]) socket.setNoDelay(true).on('error', () => { client.destroy(); up.destroy(); });
        up.on('data', readyCounter(counter));
        client.pipe(up).pipe(client);
    });
    server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
}
