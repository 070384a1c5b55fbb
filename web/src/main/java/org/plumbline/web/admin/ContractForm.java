package org.plumbline.web.admin;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.tenancy.Nation;

/** What is typed into the form of a new contract. */
public class ContractForm {
    private String tenant = "";
    private String ref = "";
    private String provider = "";
    private String providerName = "";
    private @Nullable String commissioner;
    private String scheme = "";
    private @Nullable String area;
    private Nation nation = Nation.ENGLAND_AND_WALES;
    private String zone = "Europe/London";
    private @Nullable String calendar;
    private @Nullable LocalDate starts;
    private @Nullable LocalDate ends;
    private @Nullable String supplied;

    public String getTenant() {
        return tenant;
    }

    public void setTenant(String tenant) {
        this.tenant = tenant;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(String provider) {
        this.provider = provider;
    }

    public String getProviderName() {
        return providerName;
    }

    public void setProviderName(String providerName) {
        this.providerName = providerName;
    }

    public @Nullable String getCommissioner() {
        return commissioner;
    }

    public void setCommissioner(@Nullable String commissioner) {
        this.commissioner = commissioner;
    }

    public String getScheme() {
        return scheme;
    }

    public void setScheme(String scheme) {
        this.scheme = scheme;
    }

    public @Nullable String getArea() {
        return area;
    }

    public void setArea(@Nullable String area) {
        this.area = area;
    }

    public Nation getNation() {
        return nation;
    }

    public void setNation(Nation nation) {
        this.nation = nation;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public @Nullable String getCalendar() {
        return calendar;
    }

    public void setCalendar(@Nullable String calendar) {
        this.calendar = calendar;
    }

    public @Nullable LocalDate getStarts() {
        return starts;
    }

    public void setStarts(@Nullable LocalDate starts) {
        this.starts = starts;
    }

    public @Nullable LocalDate getEnds() {
        return ends;
    }

    public void setEnds(@Nullable LocalDate ends) {
        this.ends = ends;
    }

    public @Nullable String getSupplied() {
        return supplied;
    }

    public void setSupplied(@Nullable String supplied) {
        this.supplied = supplied;
    }
}
