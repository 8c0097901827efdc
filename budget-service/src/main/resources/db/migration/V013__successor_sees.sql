-- Who took over a municipality pays for it, and sees what it pays.
DROP POLICY settlement_contribution_tenant ON settlement_contribution;
CREATE POLICY settlement_contribution_tenant ON settlement_contribution
    USING (region = (SELECT tandem_region())
           AND (tandem_sees_municipality(municipality) OR tandem_sees_municipality(coalesce(payable_by, municipality)))
           AND (SELECT tandem_sees_provider('*')));
