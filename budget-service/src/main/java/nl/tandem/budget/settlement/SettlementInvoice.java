package nl.tandem.budget.settlement;

import com.helger.ubl21.UBL21Marshaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import nl.tandem.budget.document.Euro;
import nl.tandem.budget.participation.Participants;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.AddressType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CountryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CreditNoteLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CustomerPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.FinancialAccountType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.InvoiceLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ItemType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.MonetaryTotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyLegalEntityType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyNameType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentMeansType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PeriodType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PriceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.SupplierPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxCategoryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSubtotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxTotalType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.DescriptionType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.PaymentIDType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.TaxExemptionReasonType;
import oasis.names.specification.ubl.schema.xsd.creditnote_21.CreditNoteType;
import oasis.names.specification.ubl.schema.xsd.invoice_21.InvoiceType;
import org.jspecify.annotations.Nullable;

/** The balance of a municipality as e-invoice, or as credit note when it gets money back (UBL 2.1, NLCIUS 1.0). */
@ApplicationScoped
class SettlementInvoice {

    private static final String NLCIUS = "urn:cen.eu:en16931:2017#compliant#urn:fdc:nen.nl:nlcius:v1.0";
    private static final String PEPPOL_BILLING = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";
    private static final String KVK = "0106";
    private static final String OIN = "0190";
    private static final String EURO = "EUR";
    private static final String INVOICE = "380";
    private static final String CREDIT_NOTE = "381";
    private static final String CREDIT_TRANSFER = "30";
    private static final String OUTSIDE_VAT = "O";

    private final InvoiceSettings sender;

    SettlementInvoice(InvoiceSettings sender) {
        this.sender = sender;
    }

    String of(SettlementView settlement, SettledContribution contribution, Participants.Payer payer, LocalDate issued) {
        return contribution.balanceCents() < 0
                ? creditNote(settlement, contribution, payer, issued)
                : invoice(settlement, contribution, payer, issued);
    }

    private String invoice(
            SettlementView settlement, SettledContribution contribution, Participants.Payer payer, LocalDate issued) {
        InvoiceType invoice = new InvoiceType();
        invoice.setCustomizationID(NLCIUS);
        invoice.setProfileID(PEPPOL_BILLING);
        invoice.setID(number(settlement, contribution));
        invoice.setIssueDate(issued);
        invoice.setDueDate(issued.plusDays(sender.paymentDays()));
        invoice.setInvoiceTypeCode(INVOICE);
        invoice.setDocumentCurrencyCode(EURO);
        invoice.setBuyerReference(contribution.municipality());
        invoice.addInvoicePeriod(period(settlement));
        invoice.setAccountingSupplierParty(supplier());
        invoice.setAccountingCustomerParty(customer(payer));
        invoice.addPaymentMeans(paymentMeans(invoice.getIDValue()));
        BigDecimal amount = BigDecimal.valueOf(contribution.balanceCents(), 2);
        invoice.addTaxTotal(taxTotal(amount));
        invoice.setLegalMonetaryTotal(total(amount));
        InvoiceLineType line = new InvoiceLineType();
        line.setID("1");
        line.setInvoicedQuantity(BigDecimal.ONE).setUnitCode("C62");
        line.setLineExtensionAmount(amount).setCurrencyID(EURO);
        line.setItem(item(settlement, contribution));
        line.setPrice(price(amount));
        invoice.addInvoiceLine(line);
        return xml(UBL21Marshaller.invoice().setFormattedOutput(true).getAsString(invoice));
    }

    private String creditNote(
            SettlementView settlement, SettledContribution contribution, Participants.Payer payer, LocalDate issued) {
        CreditNoteType note = new CreditNoteType();
        note.setCustomizationID(NLCIUS);
        note.setProfileID(PEPPOL_BILLING);
        note.setID(number(settlement, contribution));
        note.setIssueDate(issued);
        note.setCreditNoteTypeCode(CREDIT_NOTE);
        note.setDocumentCurrencyCode(EURO);
        note.setBuyerReference(contribution.municipality());
        note.addInvoicePeriod(period(settlement));
        note.setAccountingSupplierParty(supplier());
        note.setAccountingCustomerParty(customer(payer));
        note.addPaymentMeans(paymentMeans(note.getIDValue()));
        BigDecimal amount = BigDecimal.valueOf(Math.negateExact(contribution.balanceCents()), 2);
        note.addTaxTotal(taxTotal(amount));
        note.setLegalMonetaryTotal(total(amount));
        CreditNoteLineType line = new CreditNoteLineType();
        line.setID("1");
        line.setCreditedQuantity(BigDecimal.ONE).setUnitCode("C62");
        line.setLineExtensionAmount(amount).setCurrencyID(EURO);
        line.setItem(item(settlement, contribution));
        line.setPrice(price(amount));
        note.addCreditNoteLine(line);
        return xml(UBL21Marshaller.creditNote().setFormattedOutput(true).getAsString(note));
    }

    private static String xml(@Nullable String document) {
        return Objects.requireNonNull(document, "The invoice is not valid UBL.");
    }

    private static String number(SettlementView settlement, SettledContribution contribution) {
        return "%s-%s".formatted(settlement.settlementId(), contribution.municipality());
    }

    private static PeriodType period(SettlementView settlement) {
        PeriodType period = new PeriodType();
        period.setStartDate(LocalDate.of(settlement.careYear(), 1, 1));
        period.setEndDate(LocalDate.of(settlement.careYear(), 12, 31));
        return period;
    }

    private SupplierPartyType supplier() {
        PartyType party = party(sender.name(), KVK, sender.tradeRegisterNumber());
        party.setPostalAddress(address(sender.street(), sender.postCode(), sender.city()));
        SupplierPartyType supplier = new SupplierPartyType();
        supplier.setParty(party);
        return supplier;
    }

    private static CustomerPartyType customer(Participants.Payer payer) {
        PartyType party = party(payer.name(), OIN, payer.address().oin());
        party.setPostalAddress(address(
                payer.address().street(),
                payer.address().postCode(),
                payer.address().city()));
        CustomerPartyType customer = new CustomerPartyType();
        customer.setParty(party);
        return customer;
    }

    private static AddressType address(String street, String postCode, String city) {
        AddressType address = new AddressType();
        address.setStreetName(street);
        address.setCityName(city);
        address.setPostalZone(postCode);
        CountryType country = new CountryType();
        country.setIdentificationCode("NL");
        address.setCountry(country);
        return address;
    }

    private static PartyType party(String name, String scheme, String identification) {
        PartyType party = new PartyType();
        party.setEndpointID(identification).setSchemeID(scheme);
        PartyNameType partyName = new PartyNameType();
        partyName.setName(name);
        party.addPartyName(partyName);
        PartyLegalEntityType entity = new PartyLegalEntityType();
        entity.setRegistrationName(name);
        entity.setCompanyID(identification).setSchemeID(scheme);
        party.addPartyLegalEntity(entity);
        return party;
    }

    private PaymentMeansType paymentMeans(@Nullable String reference) {
        PaymentMeansType means = new PaymentMeansType();
        means.setPaymentMeansCode(CREDIT_TRANSFER);
        means.addPaymentID(new PaymentIDType(reference));
        FinancialAccountType account = new FinancialAccountType();
        account.setID(sender.iban());
        means.setPayeeFinancialAccount(account);
        return means;
    }

    private static TaxCategoryType outsideVat() {
        TaxCategoryType category = new TaxCategoryType();
        category.setID(OUTSIDE_VAT);
        category.addTaxExemptionReason(new TaxExemptionReasonType("Bijdrage van een deelnemer aan de regeling"));
        TaxSchemeType scheme = new TaxSchemeType();
        scheme.setID("VAT");
        category.setTaxScheme(scheme);
        return category;
    }

    private static TaxTotalType taxTotal(BigDecimal amount) {
        TaxTotalType total = new TaxTotalType();
        total.setTaxAmount(BigDecimal.ZERO.setScale(2)).setCurrencyID(EURO);
        TaxSubtotalType subtotal = new TaxSubtotalType();
        subtotal.setTaxableAmount(amount).setCurrencyID(EURO);
        subtotal.setTaxAmount(BigDecimal.ZERO.setScale(2)).setCurrencyID(EURO);
        subtotal.setTaxCategory(outsideVat());
        total.addTaxSubtotal(subtotal);
        return total;
    }

    private static MonetaryTotalType total(BigDecimal amount) {
        MonetaryTotalType total = new MonetaryTotalType();
        total.setLineExtensionAmount(amount).setCurrencyID(EURO);
        total.setTaxExclusiveAmount(amount).setCurrencyID(EURO);
        total.setTaxInclusiveAmount(amount).setCurrencyID(EURO);
        total.setPayableAmount(amount).setCurrencyID(EURO);
        return total;
    }

    private static ItemType item(SettlementView settlement, SettledContribution contribution) {
        ItemType item = new ItemType();
        item.setName("Afrekening jeugdhulp " + settlement.careYear());
        item.addDescription(new DescriptionType("Bijdrage %s, in rekening gebracht %s"
                .formatted(Euro.of(contribution.contributionCents()), Euro.of(contribution.chargedCents()))));
        TaxCategoryType category = outsideVat();
        category.getTaxExemptionReason().clear();
        item.addClassifiedTaxCategory(category);
        return item;
    }

    private static PriceType price(BigDecimal amount) {
        PriceType price = new PriceType();
        price.setPriceAmount(amount).setCurrencyID(EURO);
        return price;
    }
}
