/** From what the projects service answers to what the page of programmes shows. */

import { map, read, readAll } from './api.js';

export const programmes = () => readAll('/projects/v1/programmes');

export async function tree(programmeId) {
    return map(await read(`/projects/v1/programmes/${programmeId}/tree`), ({ lines }) =>
        lines.map((line) => ({
            name: line.name,
            projects: line.projects.map((project) => ({
                id: project.projectId,
                name: project.name,
                state: project.state,
                timing: project.timing,
                achieved: project.progress.BEHAALD,
                efforts: Object.values(project.progress).reduce((sum, count) => sum + count, 0),
            })),
        })),
    );
}

/** What is done, and what it does: all that there is about a project on one page. */
export async function project(projectId) {
    const path = `/projects/v1/projects/${projectId}`;
    const [about, efforts, effects, indicators] = await Promise.all([
        read(path),
        read(`${path}/efforts`),
        read(`${path}/effects`),
        readAll('/monitoring/v1/indicators'),
    ]);
    const catalogue = new Map((indicators.data ?? []).map((indicator) => [indicator.code, indicator]));
    return {
        about,
        efforts: map(efforts, ({ items }) => items),
        effects: map(effects, ({ items }) =>
            items.map((effect) => ({ ...effect, indicator: catalogue.get(effect.indicatorCode) })),
        ),
    };
}
