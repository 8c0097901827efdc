/** The pieces that sections are made of. */

import { html, nothing, svg } from 'lit';

/** A section with its heading; in every state but 'ok' a plain sentence stands in its place. */
export function section(id, heading, answer, text, content) {
    return html`
        <section aria-labelledby=${id} aria-busy=${answer.state === 'loading'}>
            <h2 id=${id}>${heading}</h2>
            ${answer.state === 'ok' ? content(answer.data) : sentence(answer.state === 'ended' ? text.sessionEnded : text[answer.state])}
        </section>
    `;
}

export function sentence(words) {
    return html`<p class="plain">${words}</p>`;
}

export function tile(label, value) {
    return value === undefined ? nothing : html`<div class="tile"><dt>${label}</dt><dd>${value}</dd></div>`;
}

/**
 * Columns are {label, amount}; the first cell of a row is its heading. The roles are told, because on a small screen the
 * rows are laid out as blocks and a browser would then no longer take them for a table.
 */
export function table(id, caption, columns, rows, total) {
    return html`
        <div class="scroll" role="region" tabindex="0" aria-labelledby=${id}>
            <table role="table">
                <caption id=${id}>${caption}</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        ${columns.map(({ label, amount }) => html`<th role="columnheader" scope="col" class=${amount ? 'amount' : ''}>${label}</th>`)}
                    </tr>
                </thead>
                <tbody role="rowgroup">${rows.map((cells) => row(columns, cells))}</tbody>
                ${total ? html`<tfoot role="rowgroup">${row(columns, total)}</tfoot>` : nothing}
            </table>
        </div>
    `;
}

function row(columns, cells) {
    return html`<tr role="row">
        ${cells.map((cell, i) =>
            i === 0
                ? html`<th role="rowheader" scope="row">${cell}</th>`
                : html`<td role="cell" data-label=${columns[i].label} class=${columns[i].amount ? 'amount' : ''}>${cell}</td>`,
        )}
    </tr>`;
}

/** The bar is only a picture of the number beside it, so it is hidden from who does not see it. */
export function bar(permille, words) {
    const width = permille > 1000n ? 1000n : permille;
    return html`<span class="ratio">
        <svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
            <rect class="track" width="1000" height="10"></rect>
            <rect class="fill" width=${String(width)} height="10"></rect>
        </svg>
        <span>${words}</span>
    </span>`;
}

const SHAPES = {
    GREEN: svg`<circle cx="8" cy="8" r="7"/><path d="m4.8 8.2 2.2 2.2 4.2-4.6"/>`,
    AMBER: svg`<path class="shape" d="M8 1 15.5 14.5H.5Z"/><path d="M8 6v4M8 12v.4"/>`,
    RED: svg`<path class="shape" d="M5 1h6l4 4v6l-4 4H5l-4-4V5Z"/><path d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2"/>`,
};

/** Shape and word say it; the colour repeats it. */
export function light(state, text) {
    return html`<span class="light ${state.toLowerCase()}">
        <svg viewBox="0 0 16 16" aria-hidden="true">${SHAPES[state]}</svg>${text.lights[state]}
    </span>`;
}
