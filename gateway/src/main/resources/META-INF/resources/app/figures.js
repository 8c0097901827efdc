/** From what the services answer to what the page shows. */

import { map, read, readAll } from './api.js';
import { permille } from './format.js';

const NEAREST = 10;

export async function totals() {
    const [declarations, allocations] = await Promise.all([
        read('/contracting/v1/declaration-totals'),
        read('/contracting/v1/allocations?pageSize=1'),
    ]);
    if (declarations.state !== 'ok' && allocations.state !== 'ok') {
        return declarations;
    }
    return {
        state: 'ok',
        data: {
            declarations: declarations.data?.declarations,
            linesApproved: declarations.data?.linesApproved,
            linesRejected: declarations.data?.linesRejected,
            approvedCents: declarations.data && BigInt(declarations.data.approvedCents),
            allocations: allocations.data?.totalItems,
        },
    };
}

export async function costs(year) {
    return map(await read(`/budget/v1/realised-costs?careYear=${year}`), ({ items, regionTotalCents }) => {
        const rows = items.map((item) => ({ municipality: item.municipality, cents: BigInt(item.realisedCents) }));
        // More than the rows add up to for a municipality, which sees only its own.
        const region = BigInt(regionTotalCents);
        const largest = rows.reduce((most, row) => (row.cents > most ? row.cents : most), 0n);
        return {
            region,
            rows: rows.map((row) => ({
                ...row,
                share: permille(row.cents, region),
                bar: permille(row.cents < 0n ? 0n : row.cents, largest),
            })),
        };
    });
}

/** Youths in care and what one costs, a row per municipality; the region's own row has no municipality. */
export async function youths(year) {
    const [inCare, costPerYouth] = await Promise.all([
        readAll(`/monitoring/v1/indicators/YOUTHS_IN_CARE/measurements?period=${year}`),
        readAll(`/monitoring/v1/indicators/COST_PER_YOUTH/measurements?period=${year}`),
    ]);
    if (inCare.state !== 'ok') {
        return inCare;
    }
    const costs = new Map((costPerYouth.data ?? []).map((item) => [item.municipality ?? null, cents(item.value)]));
    return map(inCare, (items) => {
        const rows = items.map((item) => ({
            municipality: item.municipality ?? null,
            youths: item.value,
            cents: costs.get(item.municipality ?? null) ?? null,
        }));
        return {
            rows: rows.filter((row) => row.municipality !== null),
            region: rows.find((row) => row.municipality === null),
        };
    });
}

export async function ceilings(year) {
    return map(await readAll(`/contracting/v1/ceilings?careYear=${year}`), (items) => {
        const rows = items.map((item) => ({
            provider: item.providerCode,
            light: item.trafficLight,
            ceiling: BigInt(item.ceilingCents),
            free: BigInt(item.freeCents),
            used: used(BigInt(item.ceilingCents), BigInt(item.freeCents)),
        }));
        rows.sort((a, b) => Number(b.used - a.used) || a.provider.localeCompare(b.provider));
        return {
            counts: ['RED', 'AMBER', 'GREEN'].map((light) => ({
                light,
                count: rows.filter((row) => row.light === light).length,
            })),
            total: rows.length,
            nearest: rows.slice(0, NEAREST),
        };
    });
}

/** The newest of the year, which the list has first. */
export async function settlement(year) {
    const list = await read(`/budget/v1/settlements?careYear=${year}&pageSize=1`);
    if (list.state !== 'ok') {
        return list;
    }
    const latest = list.data.items[0];
    if (latest === undefined) {
        return { state: 'ok', data: null };
    }
    return map(await read(`/budget/v1/settlements/${latest.settlementId}`), (detail) => ({
        scheme: detail.scheme,
        total: BigInt(detail.totalCents),
        rows: detail.contributions.map((item) => ({
            municipality: item.municipality,
            cost: BigInt(item.costCents),
            contribution: BigInt(item.contributionCents),
        })),
    }));
}

/** Names by code. Without them the codes stand in the tables. */
export async function names() {
    const [municipalities, providers] = await Promise.all([
        readAll('/contracting/v1/municipalities'),
        readAll('/contracting/v1/providers'),
    ]);
    return {
        municipality: new Map((municipalities.data ?? []).map((item) => [item.code, item.name])),
        region: new Map((municipalities.data ?? []).map((item) => [item.code, item.regionName])),
        provider: new Map((providers.data ?? []).map((item) => [item.agbCode, item.name])),
    };
}

function used(ceiling, free) {
    return ceiling > 0n ? permille(ceiling - free, ceiling) : 1000n;
}

function cents(value) {
    return value === null ? null : BigInt(value);
}
