package nl.tandem.local.demo;

import java.util.List;

/**
 * A municipality (gemeente) of the region.
 *
 * @param code CBS code, four digits
 * @param basisPoints its weight in the distribution key (verdeelsleutel) of 2023
 * @param postcode one that lies in it, for invented addresses
 */
public record Municipality(String code, String name, int basisPoints, String postcode) {

    /** Zuid-Holland Zuid. The printed percentages of the key add up to 100.01; only their proportions count. */
    public static final List<Municipality> ALL = List.of(
            new Municipality("0482", "Alblasserdam", 501, "2951AA"),
            new Municipality("0505", "Dordrecht", 3255, "3311AA"),
            new Municipality("0512", "Gorinchem", 829, "4201AA"),
            new Municipality("0523", "Hardinxveld-Giessendam", 381, "3371AA"),
            new Municipality("0531", "Hendrik-Ido-Ambacht", 587, "3341AA"),
            new Municipality("0590", "Papendrecht", 639, "3351AA"),
            new Municipality("0610", "Sliedrecht", 673, "3361AA"),
            new Municipality("0642", "Zwijndrecht", 1060, "3331AA"),
            new Municipality("1963", "Hoeksche Waard", 1299, "3261AA"),
            new Municipality("1978", "Molenlanden", 777, "2971AA"));

    static int totalBasisPoints() {
        return ALL.stream().mapToInt(Municipality::basisPoints).sum();
    }
}
