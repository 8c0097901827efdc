/** The local stack: PostgreSQL, Kafka, Keycloak and Tandem's services as real servers on one machine. */
@NullMarked
package nl.tandem.local;

import org.jspecify.annotations.NullMarked;
