package nl.tandem.contracting.ijw;

import org.jspecify.annotations.Nullable;

/**
 * What is allocated, asked for or delivered.
 *
 * @param code absent when it is any product of the category (aspecifiek)
 */
public record Product(String categorie, @Nullable String code) {}
