/** The frame of the page: who is here, in which language, and what they see first. */

import { html, LitElement, nothing } from 'lit';
import { read } from './api.js';
import './improving.js';
import './region.js';
import { TEXTS } from './texts.js';

const REMEMBERED = 'tandem.language';

class TandemPage extends LitElement {
    static properties = { language: { state: true }, session: { state: true } };

    constructor() {
        super();
        const asked = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(REMEMBERED);
        this.language = asked in TEXTS ? asked : 'nl';
    }

    createRenderRoot() {
        return this;
    }

    async connectedCallback() {
        super.connectedCallback();
        const answer = await read('/session');
        this.session = answer.state === 'ok' ? answer.data : { loggedIn: false };
    }

    updated() {
        const text = TEXTS[this.language];
        document.documentElement.lang = this.language;
        const title = this.improving() ? text.improvingTitle : text.title;
        document.title = this.session?.loggedIn ? title : text.welcomeTitle;
    }

    render() {
        const text = TEXTS[this.language];
        return html`
            <a class="skip-link" href="#content">${text.skip}</a>
            <header class="bar">
                <a class="brand" href="/"><img src="/app/icon.svg" alt="" width="28" height="28">Tandem</a>
                <nav aria-label=${text.navigation}>
                    ${this.session?.loggedIn ? html`<a href="/">${text.overviewLink}</a> <a href="/improving">${text.improvingLink}</a>` : nothing}
                    <a href="/docs">${text.docs}</a>
                    <button type="button" lang=${this.otherLanguage()} @click=${this.switchLanguage}>${text.otherLanguage}</button>
                    ${this.renderSession(text)}
                </nav>
            </header>
            <main id="content" tabindex="-1">${this.renderContent(text)}</main>
        `;
    }

    renderSession(text) {
        if (!this.session?.loggedIn) {
            return nothing;
        }
        return html`<span class="who"><span class="hidden">${text.loggedInAs} </span>${this.session.name}</span>
            <a href="/logout">${text.logout}</a>`;
    }

    renderContent(text) {
        if (this.session === undefined) {
            return html`<p class="plain">${text.loading}</p>`;
        }
        if (this.session.loggedIn && this.improving()) {
            return html`<tandem-improving language=${this.language}></tandem-improving>`;
        }
        if (this.session.loggedIn) {
            return html`<tandem-region language=${this.language} region=${this.session.region ?? ''}></tandem-region>`;
        }
        return html`
            <div class="welcome">
                <h1>${text.welcome}</h1>
                <p class="lead">${text.welcomeLead}</p>
                <p>${text.welcomeLogin}</p>
                <p><a class="button" href="/login">${text.login}</a></p>
            </div>
            <dl class="subjects">
                ${text.subjects.map(([subject, words]) => html`<div><dt>${subject}</dt><dd>${words}</dd></div>`)}
            </dl>
        `;
    }

    improving() {
        return location.pathname === '/improving';
    }

    otherLanguage() {
        return this.language === 'nl' ? 'en' : 'nl';
    }

    switchLanguage() {
        this.language = this.otherLanguage();
        localStorage.setItem(REMEMBERED, this.language);
    }
}

customElements.define('tandem-page', TandemPage);
