/** The region at a glance: what was declared, what it costs, for whom, how full the ceilings are, who pays. */

import { html, LitElement } from 'lit';
import { LOADING } from './api.js';
import * as figures from './figures.js';
import { Format } from './format.js';
import { bar, light, section, sentence, table, tile } from './parts.js';
import { TEXTS } from './texts.js';

const SECTIONS_OF_A_YEAR = ['costs', 'youths', 'ceilings', 'settlement'];
const YEARS_BACK = 5;

class TandemRegion extends LitElement {
    static properties = {
        language: {},
        region: {},
        year: { state: true },
        loaded: { state: true },
        names: { state: true },
        totals: { state: true },
        costs: { state: true },
        youths: { state: true },
        ceilings: { state: true },
        settlement: { state: true },
    };

    constructor() {
        super();
        this.thisYear = new Date().getFullYear();
        this.names = { municipality: new Map(), region: new Map(), provider: new Map() };
        this.totals = LOADING;
    }

    /** One stylesheet and one set of ids for the whole page. */
    createRenderRoot() {
        return this;
    }

    connectedCallback() {
        super.connectedCallback();
        figures.names().then((names) => (this.names = names));
        figures.totals().then((totals) => (this.totals = totals));
        this.choose(Number(new URLSearchParams(location.search).get('year')) || this.thisYear);
    }

    async choose(year) {
        this.year = year;
        this.loaded = false;
        await Promise.all(
            SECTIONS_OF_A_YEAR.map(async (name) => {
                this[name] = LOADING;
                const answer = await figures[name](year);
                // Somebody who chooses quickly must not see the figures of an earlier choice.
                if (this.year === year) {
                    this[name] = answer;
                }
            }),
        );
        this.loaded = this.year === year;
    }

    render() {
        const text = TEXTS[this.language];
        const format = new Format(this.language);
        return html`
            <h1>${text.overview}</h1>
            <p class="lead">${text.region(this.regionName())}</p>
            ${this.renderTotals(text, format)}
            <div class="year">
                <label for="year">${text.careYear}</label>
                <select id="year" @change=${this.change}>
                    ${this.years().map((year) => html`<option ?selected=${year === this.year}>${year}</option>`)}
                </select>
            </div>
            <p class="hidden" role="status">${this.loaded ? text.loaded(this.year) : ''}</p>
            <div class="columns">
                ${this.renderCosts(text, format)} ${this.renderYouths(text, format)}
                ${this.renderCeilings(text, format)} ${this.renderSettlement(text, format)}
            </div>
        `;
    }

    years() {
        const years = Array.from({ length: YEARS_BACK + 2 }, (_, i) => this.thisYear + 1 - i);
        return years.includes(this.year) ? years : [this.year, ...years];
    }

    change(event) {
        const year = Number(event.target.value);
        const address = new URL(location.href);
        address.searchParams.set('year', year);
        history.replaceState(null, '', address);
        this.choose(year);
    }

    municipality(code) {
        return this.names.municipality.get(code) ?? code;
    }

    /** The token knows the region by a short code; the municipalities that have figures know its name. */
    regionName() {
        const code = this.costs.data?.rows[0]?.municipality ?? this.youths.data?.rows[0]?.municipality;
        return this.names.region.get(code) ?? this.region.toUpperCase();
    }

    provider(code) {
        return this.names.provider.get(code) ?? code;
    }

    byName(rows) {
        const name = (row) => this.municipality(row.municipality);
        return rows.toSorted((a, b) => name(a).localeCompare(name(b), 'nl'));
    }

    renderTotals(text, format) {
        const number = (value) => (value === undefined ? undefined : format.number(value));
        return section('totals', text.totals, this.totals, text, (totals) => html`
            <p class="scope">${text.totalsScope}</p>
            <dl class="tiles">
                ${tile(text.allocations, number(totals.allocations))}
                ${tile(text.declarations, number(totals.declarations))}
                ${tile(text.linesApproved, number(totals.linesApproved))}
                ${tile(text.linesRejected, number(totals.linesRejected))}
                ${tile(text.approved, totals.approvedCents === undefined ? undefined : format.euros(totals.approvedCents))}
            </dl>
        `);
    }

    renderCosts(text, format) {
        return section('costs', text.costs, this.costs, text, ({ rows, region }) =>
            rows.length === 0
                ? sentence(text.empty(this.year))
                : table(
                      'costs-table',
                      text.costsCaption(this.year),
                      [{ label: text.municipality }, { label: text.realised, amount: true }, { label: text.share, amount: true }],
                      this.byName(rows).map((row) => [
                          this.municipality(row.municipality),
                          format.euros(row.cents),
                          bar(row.bar, format.permille(row.share)),
                      ]),
                      [text.wholeRegion, format.euros(region), ''],
                  ),
        );
    }

    renderYouths(text, format) {
        const cells = (name, row) => [
            name,
            format.number(row.youths),
            row.cents === null ? text.unknown : format.euros(row.cents),
        ];
        return section('youths', text.youths, this.youths, text, ({ rows, region }) =>
            rows.length === 0 && !region
                ? sentence(text.empty(this.year))
                : table(
                      'youths-table',
                      text.youthsCaption(this.year),
                      [
                          { label: text.municipality },
                          { label: text.youthsColumn, amount: true },
                          { label: text.perYouth, amount: true },
                      ],
                      this.byName(rows).map((row) => cells(this.municipality(row.municipality), row)),
                      region ? cells(text.wholeRegion, region) : undefined,
                  ),
        );
    }

    renderCeilings(text, format) {
        return section('ceilings', text.ceilings, this.ceilings, text, ({ counts, total, nearest }) =>
            total === 0
                ? sentence(text.empty(this.year))
                : html`
                      <p class="scope">${text.ceilingsLead(total)}</p>
                      <ul class="lights">
                          ${counts.map((item) => html`<li>${light(item.light, text)} <b>${format.number(item.count)}</b></li>`)}
                      </ul>
                      ${table(
                          'ceilings-table',
                          text.ceilingsCaption(this.year),
                          [
                              { label: text.provider },
                              { label: text.ceiling, amount: true },
                              { label: text.free, amount: true },
                              { label: text.used, amount: true },
                              { label: text.light },
                          ],
                          nearest.map((row) => [
                              this.provider(row.provider),
                              format.euros(row.ceiling),
                              format.euros(row.free),
                              bar(row.used, format.permille(row.used)),
                              light(row.light, text),
                          ]),
                      )}
                  `,
        );
    }

    renderSettlement(text, format) {
        return section('settlement', text.settlement, this.settlement, text, (settlement) =>
            settlement === null
                ? sentence(text.settlementNone(this.year))
                : html`
                      <dl class="facts">
                          <div><dt>${text.scheme}</dt><dd>${text.schemes[settlement.scheme] ?? settlement.scheme}</dd></div>
                          <div><dt>${text.total}</dt><dd>${format.euros(settlement.total)}</dd></div>
                      </dl>
                      ${table(
                          'settlement-table',
                          text.settlementCaption(this.year),
                          [
                              { label: text.municipality },
                              { label: text.cost, amount: true },
                              { label: text.contribution, amount: true },
                              { label: text.difference, amount: true },
                          ],
                          this.byName(settlement.rows).map((row) => [
                              this.municipality(row.municipality),
                              format.euros(row.cost),
                              format.euros(row.contribution),
                              format.difference(row.contribution - row.cost),
                          ]),
                      )}
                  `,
        );
    }
}

customElements.define('tandem-region', TandemRegion);
