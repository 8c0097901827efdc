package nl.tandem.local.demo;

import java.util.List;

/** The product catalogue of the demo region, with regional tariffs around which those of the providers lie. */
final class Catalogue {

    /** What is asked most stands first, residence last; a provider takes a run of it. */
    static final List<Product> PRODUCTS = List.of(
            new Product("45", "45A48", "Jeugdhulp ambulant regulier, individueel", Unit.HOUR, 9_500),
            new Product("45", "45A49", "Jeugdhulp ambulant regulier, groep", Unit.HOUR, 5_840),
            new Product("54", "54002", "Jeugd-ggz behandeling", Unit.MINUTE, 189),
            new Product("45", "45A76", "Diagnostiek dyslexie", Unit.HOUR, 11_120),
            new Product("54", "54001", "Jeugd-ggz diagnostiek", Unit.MINUTE, 201),
            new Product("41", "41A03", "Dagbehandeling", Unit.DAY_PART, 10_350),
            new Product("42", "42A03", "Vervoer, per rit", Unit.EFFORT_PIECE, 2_415),
            new Product("50", "50A09", "Maatwerktraject", Unit.EURO, 1),
            new Product("53", "53A01", "Kindergeneeskunde, poliklinisch", Unit.OUTPUT_PIECE, 31_250),
            new Product("44", "44A08", "Gezinshuis", Unit.DAY, 16_920),
            new Product("43", "43A07", "Verblijf met behandeling", Unit.DAY, 24_500),
            new Product("44", "44A27", "Verblijf, 24 uur", Unit.DAY, 19_870));

    private Catalogue() {}
}
