//! The columns of acceslibre's table, and the members of its API's objects, which have the same names.
//!
//! Every version of the Table Schema (0.0.1 to 0.0.20, complete or for one kind of place) has some of these columns,
//! and none has all.

columns! {
    // The place.
    Id [optional] = "id" => "place.acceslibre_id";
    Name = "name" => "place.name";
    PostalCode = "postal_code" => "place.address.postal_code";
    Commune = "commune" => "place.address.city";
    Number [optional] = "numero" => "place.address.number";
    Street [optional] = "voie" => "place.address.street";
    Locality [optional] = "lieu_dit" => "place.address.locality";
    InseeCode [optional] = "code_insee" => "place.address.insee_code";
    Siret [optional] = "siret" => "place.siret";
    ContactUrl [optional] = "contact_url" => "contact.form_url";
    Website [optional] = "site_internet" => "contact.website";
    Longitude [optional] = "longitude" => "place.location.longitude";
    Latitude [optional] = "latitude" => "place.location.latitude";
    Activity [optional] = "activite" => "place.kind", lost "kept if the label means one kind of place; a label such as `Médecin généraliste` does not identify a person, so no profession is read from it";
    // Arrival.
    PublicTransport [optional] = "transport_station_presence" => "arrival.public_transport";
    PublicTransportInfo [optional] = "transport_information" => "arrival.public_transport_info";
    Parking [optional] = "stationnement_presence" => "arrival.parking";
    ParkingAdapted [optional] = "stationnement_pmr" => "arrival.parking_adapted";
    StreetParking [optional] = "stationnement_ext_presence" => "arrival.street_parking";
    StreetParkingAdapted [optional] = "stationnement_ext_pmr" => "arrival.street_parking_adapted";
    // The outside path.
    Path [optional] = "cheminement_ext_presence" => "path.present";
    PathStable [optional] = "cheminement_ext_terrain_stable" => "path.stable_surface";
    PathRough [optional] = "cheminement_ext_terrain_accidente" => "path.stable_surface", lost "its name until 0.0.6, with the opposite meaning: `True` is read as no, `False` as yes; read if `cheminement_ext_terrain_stable` is empty";
    PathStepFree [optional] = "cheminement_ext_plain_pied" => "path.step_free";
    PathLift [optional] = "cheminement_ext_ascenseur" => "path.level_change.lift";
    PathLiftUsable [optional] = "cheminement_ext_ascenseur_pmr" => "path.level_change.lift_usable_wheelchair";
    PathSteps [optional] = "cheminement_ext_nombre_marches" => "path.level_change.steps";
    PathStepsMarked [optional] = "cheminement_ext_reperage_marches" => "path.level_change.marked", lost "nosing, tactile warning and risers are one question, as they are in a listing";
    PathDirection [optional] = "cheminement_ext_sens_marches" => "path.level_change.direction";
    PathHandrail [optional] = "cheminement_ext_main_courante" => "path.level_change.handrail";
    PathRamp [optional] = "cheminement_ext_rampe" => "path.level_change.ramp";
    PathSlopePresent [optional] = "cheminement_ext_pente_presence" => "path.slope", lost "`False` means no slope; `True` is kept only with its difficulty";
    PathSlope [optional] = "cheminement_ext_pente_degre_difficulte" => "path.slope";
    PathSlopeLength [optional] = "cheminement_ext_pente_longueur" => "path.slope_length";
    PathCrossSlope [optional] = "cheminement_ext_devers" => "path.cross_slope";
    PathGuidance [optional] = "cheminement_ext_bande_guidage" => "path.guidance";
    PathNarrowing [optional] = "cheminement_ext_retrecissement" => "path.narrowing", lost "it means under 90 cm, without the width";
    PathSigns [optional] = "cheminement_ext_signaletique_exterieure", lost "not kept: only asked of large establishments; a listing asks about signs inside";
    // The entrance.
    EntranceEasyToFind [optional] = "entree_reperage" => "entrance.easy_to_find";
    Glazed [optional] = "entree_vitree" => "entrance.glazed";
    GlazingMarked [optional] = "entree_vitree_vitrophanie" => "entrance.glazing_marked";
    EntranceStepFree [optional] = "entree_plain_pied" => "entrance.step_free";
    EntranceLift [optional] = "entree_ascenseur" => "entrance.level_change.lift";
    EntranceLiftUsable [optional] = "entree_ascenseur_pmr" => "entrance.level_change.lift_usable_wheelchair";
    EntranceSteps [optional] = "entree_marches" => "entrance.level_change.steps";
    EntranceStepsMarked [optional] = "entree_marches_reperage" => "entrance.level_change.marked";
    EntranceHandrail [optional] = "entree_marches_main_courante" => "entrance.level_change.handrail";
    EntranceRamp [optional] = "entree_marches_rampe" => "entrance.level_change.ramp";
    EntranceDirection [optional] = "entree_marches_sens" => "entrance.level_change.direction";
    CallDevice [optional] = "entree_dispositif_appel", lost "not kept: implied by the kinds of device; a listing cannot state that there is none";
    CallDevices [optional] = "entree_dispositif_appel_type" => "entrance.call_devices[]";
    SoundBeacon [optional] = "entree_balise_sonore" => "entrance.sound_beacon";
    HumanHelp [optional] = "entree_aide_humaine" => "entrance.human_help";
    DoorWidth [optional] = "entree_largeur_mini" => "entrance.clear_width_cm", lost "acceslibre asks for a minimum if the width is not known";
    Alternative [optional] = "entree_pmr" => "entrance.accessible_alternative";
    AlternativeInfo [optional] = "entree_pmr_informations" => "entrance.accessible_alternative_info";
    Door [optional] = "entree_porte_presence" => "entrance.door";
    DoorKind [optional] = "entree_porte_manoeuvre" => "entrance.door_kind";
    DoorType [optional] = "entree_porte_type" => "entrance.door_automatic", lost "`automatique` is read as yes, `manuelle` as no";
    // The inside path and the reception desk.
    ReceptionVisible [optional] = "accueil_visibilite" => "reception.visible_from_entrance";
    ReceptionStaff [optional] = "accueil_personnels" => "reception.staff";
    InteriorStepFree [optional] = "accueil_cheminement_plain_pied" => "interior.step_free";
    InteriorLift [optional] = "accueil_cheminement_ascenseur" => "interior.level_change.lift";
    InteriorLiftUsable [optional] = "accueil_cheminement_ascenseur_pmr" => "interior.level_change.lift_usable_wheelchair";
    InteriorSteps [optional] = "accueil_cheminement_nombre_marches" => "interior.level_change.steps";
    InteriorStepsMarked [optional] = "accueil_cheminement_reperage_marches" => "interior.level_change.marked";
    InteriorHandrail [optional] = "accueil_cheminement_main_courante" => "interior.level_change.handrail";
    InteriorRamp [optional] = "accueil_cheminement_rampe" => "interior.level_change.ramp", lost "until 0.0.4 `False` or `True`: the former is read as no ramp, the latter is a finding (FMT-004), because it does not distinguish fixed and removable ramps";
    InteriorDirection [optional] = "accueil_cheminement_sens_marches" => "interior.level_change.direction";
    InteriorNarrowing [optional] = "accueil_retrecissement" => "interior.narrowing", lost "it means under 90 cm, without the width";
    InteriorSigns [optional] = "accueil_signaletique_interieure", lost "not kept: only asked of large establishments, and less specific than a listing's question about signs";
    FloorLift [optional] = "accueil_ascenseur_etage", lost "not kept: the floor is not stated";
    FloorLiftUsable [optional] = "accueil_ascenseur_etage_pmr", lost "not kept: the floor is not stated";
    AudioDescribed [optional] = "accueil_audiodescription_presence", lost "not kept: concerns shows and visits";
    AudioDescription [optional] = "accueil_audiodescription", lost "not kept: concerns shows and visits";
    HearingEquipped [optional] = "accueil_equipements_malentendants_presence" => "reception.hearing_loop", lost "`False` is read as no hearing loop; `True` is kept only with the equipment";
    HearingEquipment [optional] = "accueil_equipements_malentendants" => "reception.hearing_loop" | "communication.sign_languages[].code" | "communication.cued_speech" | "communication.live_captioning", lost "`bim` has priority over `bmp`, since a listing has one hearing loop; who signs is not stated; `autres` is lost";
    // Care.
    CarerAware [optional] = "accueil_soignant", lost "not kept: it does not distinguish training and experience, and does not state for whom";
    CarerExperience [optional] = "accueil_soignant_experience" => "care.experienced_with[]", lost "`cognitif` includes autism, which is separate in a listing; `mental_psychique`, the predecessor of `mental`, `psychique` and `cognitif`, is a finding (FMT-004) with a proposal";
    ConsultingRoom [optional] = "accueil_salle_consultation_accessible" => "room.wheelchair_accessible";
    HomeVisits [optional] = "accueil_consultation_domicile" => "care.home_visits", lost "acceslibre asks it for disabled people only";
    Adaptations [optional] = "accueil_prise_en_charge_patients" => "care.preparatory_visit" | "care.reduced_waiting", lost "`preparation` and `organisation` are read as yes; `outils_communication` and `materiel_auscultation` do not identify the tool or equipment, and are lost";
    // Toilets, accessibility register, labels.
    Toilets [optional] = "sanitaires_presence" => "toilets.present";
    ToiletsAdapted [optional] = "sanitaires_adaptes" => "toilets.adapted", lost "until 0.0.6 a count: 0 is read as no, any other as yes, and the count is lost";
    Labels [optional] = "labels" => "labels[]";
    LabelFamilies [optional] = "labels_familles_handicap", lost "not kept: a listing's labels have no families";
    LabelOther [optional] = "labels_autre", lost "not kept";
    RegisterUrl [optional] = "registre_url" => "conformity.register_url";
    Conformity [optional] = "conformite" => "conformity.status", lost "`True` is read as compliant; `False` is lost, because it does not distinguish an exemption from non-compliance";
    RegisterUpToDate [optional] = "rpa", lost "not kept: computed by acceslibre";
    BuildingId [optional] = "rnb_id", lost "not kept";
    WebUrl [optional] = "web_url", lost "not kept: derived from the id";
    WidgetCode [optional] = "widget_code", lost "not kept";
    // Columns for places that give no care.
    VotingTransport [optional] = "transport_bureau_de_vote_accessibilite", lost "not kept: not asked of places of care";
    RoomCount [optional] = "accueil_chambre_nombre_accessibles", lost "not kept: not asked of places of care";
    RoomShowerLevel [optional] = "accueil_chambre_douche_plain_pied", lost "not kept: not asked of places of care";
    RoomShowerSeat [optional] = "accueil_chambre_douche_siege", lost "not kept: not asked of places of care";
    RoomShowerBar [optional] = "accueil_chambre_douche_barre_appui", lost "not kept: not asked of places of care";
    RoomToiletBar [optional] = "accueil_chambre_sanitaires_barre_appui", lost "not kept: not asked of places of care";
    RoomToiletSpace [optional] = "accueil_chambre_sanitaires_espace_usage", lost "not kept: not asked of places of care";
    RoomNumber [optional] = "accueil_chambre_numero_visible", lost "not kept: not asked of places of care";
    RoomAlarm [optional] = "accueil_chambre_equipement_alerte", lost "not kept: not asked of places of care";
    RoomHelp [optional] = "accueil_chambre_accompagnement", lost "not kept: not asked of places of care";
    Classrooms [optional] = "accueil_classes_accessibilite", lost "not kept: not asked of places of care";
    SchoolSpaces [optional] = "accueil_espaces_ouverts", lost "not kept: not asked of places of care";
    VotingBooth [optional] = "accueil_isoloir_accessibilite", lost "not kept: not asked of places of care";
    BallotBox [optional] = "accueil_urne_accessibilite", lost "not kept: not asked of places of care";
    // Members that only the API has.
    Comment [optional] = "commentaire" => "comment";
    Address [optional] = "adresse" => "place.address.street" | "place.address.postal_code" | "place.address.city", lost "one line: number and street stay together in the street; postal code and town are read from it if they have no separate member";
    BanId [optional] = "ban_id" => "place.ban_id", lost "kept if it is the key of an address; acceslibre does not check its form";
    Phone [optional] = "telephone" => "contact.phones[]";
    Email [optional] = "contact_email" => "contact.email";
    Published [optional] = "published" => "status", lost "`false` is read as a draft; `true` is acceslibre's decision to publish, not the importer's";
    CreatedAt [optional] = "created_at", lost "not kept: it does not show what was observed on that day";
    UpdatedAt [optional] = "updated_at", lost "not kept: the time of the last change of any kind, in UTC; it is not a day of observation";
    UserType [optional] = "user_type", lost "not kept: the last editor of the record, not the observer of a fact";
    Url [optional] = "url", lost "not kept: derived from the id";
    Slug [optional] = "slug", lost "not kept";
    SourceId [optional] = "source_id", lost "not kept";
    AspId [optional] = "asp_id", lost "not kept";
    Sources [optional] = "sources", lost "not kept: they give the origin of the record, not of a fact";
    Distance [optional] = "distance", lost "not kept: measured from the place of the request";
    DropOff [optional] = "stationnement_zone_depose_pmr", lost "not kept: asked of sports equipment only, and of vehicles of 8 m";
    SportsDesk [optional] = "accueil_physique", lost "not kept: asked of sports equipment only";
    PlayingField [optional] = "accueil_aire_de_jeux", lost "not kept: asked of sports equipment only";
    Stands [optional] = "accueil_tribunes", lost "not kept: asked of sports equipment only";
    StandPlaces [optional] = "accueil_tribunes_places", lost "not kept: asked of sports equipment only";
    StandPlacesWhere [optional] = "accueil_tribunes_localisation_places", lost "not kept: asked of sports equipment only";
    StandCompanions [optional] = "accueil_tribunes_places_avec_accompagnants", lost "not kept: asked of sports equipment only";
    ChangingRooms [optional] = "accueil_vestiaires", lost "not kept: asked of sports equipment only";
    ChangingRoomWidth [optional] = "accueil_vestiaires_largeur_passage", lost "not kept: asked of sports equipment only";
    SharedShowers [optional] = "accueil_douches_collectives", lost "not kept: asked of sports equipment only";
    SharedShowersAdapted [optional] = "accueil_douches_collectives_adaptees", lost "not kept: asked of sports equipment only";
    SingleShowers [optional] = "accueil_douches_individuelles", lost "not kept: asked of sports equipment only";
    SingleShowersAdapted [optional] = "accueil_douches_individuelles_adaptees", lost "not kept: asked of sports equipment only";
    Lockers [optional] = "accueil_casiers", lost "not kept: asked of sports equipment only";
    LockersVisible [optional] = "accueil_casiers_adaptes", lost "not kept: asked of sports equipment only";
    LockerLocks [optional] = "accueil_casiers_fermeture", lost "not kept: asked of sports equipment only";
    SportsServices [optional] = "accueil_prestations_complementaires", lost "not kept: asked of sports equipment only";
    SportsSpaces [optional] = "accueil_presence_espaces_specifiques", lost "not kept: asked of sports equipment only";
    ToiletDoor [optional] = "sanitaires_largeur_porte", lost "not kept: asked of sports equipment only";
    TransferSide [optional] = "sanitaires_sens_transfert", lost "not kept: asked of sports equipment only, and the viewpoint for left and right is not stated";
    Urinals [optional] = "sanitaires_urinoirs", lost "not kept: asked of sports equipment only";
}
