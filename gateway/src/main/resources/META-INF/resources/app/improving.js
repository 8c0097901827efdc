/** Programmes with their projects; of a project what is done beside what it does. */

import { html, LitElement, nothing } from 'lit';
import { LOADING, map } from './api.js';
import { Format, permille } from './format.js';
import { bar, section, sentence, table } from './parts.js';
import * as programmes from './programmes.js';
import { TEXTS } from './texts.js';

class TandemImproving extends LitElement {
    static properties = {
        language: {},
        programmes: { state: true },
        programmeId: { state: true },
        tree: { state: true },
        project: { state: true },
    };

    constructor() {
        super();
        const asked = new URLSearchParams(location.search);
        this.programmeId = asked.get('programme');
        this.projectId = asked.get('project');
        this.programmes = LOADING;
        this.tree = LOADING;
        this.project = { about: LOADING, efforts: LOADING, effects: LOADING };
    }

    /** One stylesheet and one set of ids for the whole page. */
    createRenderRoot() {
        return this;
    }

    async connectedCallback() {
        super.connectedCallback();
        if (this.projectId !== null) {
            this.project = await programmes.project(this.projectId);
            return;
        }
        this.programmes = await programmes.programmes();
        const first = this.programmeId ?? this.programmes.data?.[0]?.programmeId;
        if (first === undefined) {
            this.tree = map(this.programmes, () => []);
        } else {
            this.choose(first);
        }
    }

    async choose(programmeId) {
        this.programmeId = programmeId;
        this.tree = LOADING;
        const answer = await programmes.tree(programmeId);
        // Somebody who chooses quickly must not see the projects of an earlier choice.
        if (this.programmeId === programmeId) {
            this.tree = answer;
        }
    }

    change(event) {
        const address = new URL(location.href);
        address.searchParams.set('programme', event.target.value);
        history.replaceState(null, '', address);
        this.choose(event.target.value);
    }

    render() {
        const text = TEXTS[this.language];
        const format = new Format(this.language);
        return this.projectId === null ? this.renderProgramme(text, format) : this.renderProject(text, format);
    }

    renderProgramme(text, format) {
        return html`
            <h1>${text.improving}</h1>
            <p class="lead">${text.improvingLead}</p>
            ${this.programmes.data?.length > 0
                ? html`<div class="year">
                      <label for="programme">${text.programme}</label>
                      <select id="programme" @change=${this.change}>
                          ${this.programmes.data.map(
                              ({ programmeId, name }) =>
                                  html`<option value=${programmeId} ?selected=${programmeId === this.programmeId}>${name}</option>`,
                          )}
                      </select>
                  </div>`
                : nothing}
            ${section('lines', text.projects, this.tree, text, (lines) =>
                lines.length === 0 ? sentence(text.noProjects) : lines.map((line, i) => this.renderLine(line, i, text, format)),
            )}
        `;
    }

    renderLine(line, i, text, format) {
        return table(
            `line-${i}`,
            line.name ?? text.withoutLine,
            [
                { label: text.project },
                { label: text.state },
                { label: text.achieved, amount: true },
                { label: text.timing },
            ],
            line.projects.map((project) => [
                html`<a href="/improving?project=${project.id}">${project.name}</a>`,
                text.projectStates[project.state],
                this.renderAchieved(project.achieved, project.efforts, text, format),
                project.timing ?? '',
            ]),
        );
    }

    renderAchieved(achieved, efforts, text, format) {
        return bar(permille(BigInt(achieved), BigInt(efforts)), text.of(format.number(achieved), format.number(efforts)));
    }

    renderProject(text, format) {
        const { about, efforts, effects } = this.project;
        return html`
            <p><a href=${about.data ? `/improving?programme=${about.data.programmeId}` : '/improving'}>${text.back}</a></p>
            <h1>${about.data?.name ?? text.project}</h1>
            <p class="lead">${about.data?.intendedEffect ?? text.projectLead}</p>
            ${section('efforts', text.efforts, efforts, text, (rows) =>
                rows.length === 0
                    ? sentence(text.noEfforts)
                    : table(
                          'efforts-table',
                          text.effortsCaption,
                          [{ label: text.effort }, { label: text.agreed }, { label: text.status }, { label: text.remark }],
                          rows.map((row) => [
                              row.description,
                              row.agreedTime ?? (row.dueOn ? format.day(row.dueOn) : ''),
                              row.overdue ? text.late(text.effortStates[row.status]) : text.effortStates[row.status],
                              row.remark ?? '',
                          ]),
                      ),
            )}
            ${section('effects', text.effects, effects, text, (rows) =>
                rows.length === 0
                    ? sentence(text.noGoals)
                    : table(
                          'effects-table',
                          text.effectsCaption,
                          [
                              { label: text.goal },
                              { label: text.achieved, amount: true },
                              { label: text.indicator },
                              { label: text.before, amount: true },
                              { label: text.after, amount: true },
                              { label: text.movement },
                          ],
                          rows.map((row) => [
                              row.description,
                              this.renderAchieved(row.achieved, row.efforts, text, format),
                              this.indicatorName(row),
                              this.figure(row.valueBefore, row.periodBefore, row.indicator, format),
                              this.figure(row.valueAfter, row.periodAfter, row.indicator, format),
                              row.indicatorCode ? text.movements[row.movement] : '',
                          ]),
                      ),
            )}
        `;
    }

    indicatorName({ indicator, indicatorCode }) {
        const name = this.language === 'nl' ? indicator?.dutchName : indicator?.englishName;
        return name ?? indicatorCode ?? '';
    }

    figure(value, period, indicator, format) {
        return value === undefined || value === null ? '' : `${format.indicator(value, indicator)} (${period})`;
    }
}

customElements.define('tandem-improving', TandemImproving);
