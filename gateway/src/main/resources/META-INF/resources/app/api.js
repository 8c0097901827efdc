/** Reads the services through the gateway. An answer is always one of these states; nothing here throws. */

export const LOADING = { state: 'loading' };

const PAGE_SIZE = 500;
const MOST_PAGES = 20;

export async function read(path) {
    try {
        const response = await fetch(path, { headers: { Accept: 'application/json' } });
        if (response.ok) {
            return { state: 'ok', data: await response.json() };
        }
        return { state: { 401: 'ended', 403: 'forbidden' }[response.status] ?? 'failed' };
    } catch {
        return { state: 'failed' };
    }
}

/** All items of a collection, page by page. */
export async function readAll(path) {
    const items = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
        const separator = path.includes('?') ? '&' : '?';
        const answer = await read(`${path}${separator}page=${page}&pageSize=${PAGE_SIZE}`);
        if (answer.state !== 'ok') {
            return answer;
        }
        items.push(...answer.data.items);
        if (items.length >= (answer.data.totalItems ?? 0) || answer.data.items.length === 0) {
            break;
        }
    }
    return { state: 'ok', data: items };
}

/** Applies a function to what was read; other states pass. */
export function map(answer, use) {
    return answer.state === 'ok' ? { state: 'ok', data: use(answer.data) } : answer;
}
