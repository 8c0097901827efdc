/** Numbers as people here write them. Amounts are whole cents and stay so: text and BigInt, never a fraction. */

const LOCALES = { nl: 'nl-NL', en: 'en-GB' };

export class Format {
    constructor(language) {
        const locale = LOCALES[language];
        this.locale = locale;
        this.dayFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
        this.euroFormat = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
        this.differenceFormat = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', signDisplay: 'exceptZero' });
        this.numberFormat = new Intl.NumberFormat(locale);
        this.percentFormat = new Intl.NumberFormat(locale, {
            style: 'percent',
            minimumFractionDigits: 1,
            maximumFractionDigits: 1,
        });
    }

    euros(cents) {
        return this.euroFormat.format(decimal(cents));
    }

    difference(cents) {
        return this.differenceFormat.format(decimal(cents));
    }

    number(value) {
        return this.numberFormat.format(value);
    }

    day(date) {
        return this.dayFormat.format(new Date(date));
    }

    /** The value of an indicator is a whole number of its last decimal. */
    indicator(value, indicator) {
        if (indicator?.unit === 'CENTS') {
            return this.euros(BigInt(value));
        }
        const decimals = indicator?.decimals ?? 0;
        const words = new Intl.NumberFormat(this.locale, {
            style: indicator?.unit === 'PERCENT' ? 'percent' : 'decimal',
            minimumFractionDigits: decimals,
            maximumFractionDigits: decimals,
        });
        return words.format(`${value}e-${indicator?.unit === 'PERCENT' ? decimals + 2 : decimals}`);
    }

    permille(value) {
        return this.percentFormat.format(Number(value) / 1000);
    }
}

export function permille(part, whole) {
    return whole > 0n ? (part * 1000n) / whole : 0n;
}

/** A decimal text goes into the format, because a number would be a binary fraction. */
function decimal(cents) {
    const size = cents < 0n ? -cents : cents;
    return `${cents < 0n ? '-' : ''}${size / 100n}.${String(size % 100n).padStart(2, '0')}`;
}
