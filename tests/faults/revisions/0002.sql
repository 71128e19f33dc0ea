BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
CREATE TABLE documents (
	id INTEGER NOT NULL, 
	symbol TEXT NOT NULL, 
	revision INTEGER NOT NULL, 
	title TEXT NOT NULL, 
	as_of DATE NOT NULL, 
	language TEXT NOT NULL, 
	file_name TEXT NOT NULL, 
	media_type TEXT NOT NULL, 
	source_url TEXT, 
	sha256 VARCHAR(64) NOT NULL, 
	loaded_at DATETIME NOT NULL, 
	loader TEXT NOT NULL, 
	loader_version TEXT NOT NULL, 
	superseded_by INTEGER, 
	CONSTRAINT pk_documents PRIMARY KEY (id), 
	CONSTRAINT ck_documents_sha256 CHECK (length(sha256) = 64), 
	CONSTRAINT ck_documents_revision CHECK (revision >= 1), 
	CONSTRAINT fk_documents_superseded_by FOREIGN KEY(superseded_by) REFERENCES documents (id), 
	CONSTRAINT uq_documents_sha256 UNIQUE (sha256), 
	CONSTRAINT uq_documents_symbol_revision UNIQUE (symbol, revision)
);
INSERT INTO "documents" VALUES(1,'APLC/MSP.20/2022/7',1,'Status of the Convention','2022-10-17','en','made.txt','text/plain',NULL,'ba2f74a851846926692189ea1cf31693b4dbc0b7d0ee09288ebda59a25b2409c','2026-11-25 17:35:51','aplc load','0.1.0',2);
INSERT INTO "documents" VALUES(2,'APLC/MSP.20/2022/7',2,'Status of the Convention','2022-10-17','en','changed.txt','text/plain',NULL,'cdd9cee4c49a040499870abf4cd5a89ae02f1f635f283a369665b894fe0de29a','2026-11-25 17:35:53','aplc load','0.1.0',NULL);
CREATE TABLE "figures" (
	id INTEGER NOT NULL, 
	statement_id INTEGER NOT NULL, 
	topic TEXT NOT NULL, 
	value NUMERIC, 
	qualifier TEXT NOT NULL, 
	unit TEXT NOT NULL, 
	iso3 VARCHAR(3), 
	corrected_by INTEGER, 
	CONSTRAINT pk_figures PRIMARY KEY (id), 
	CONSTRAINT ck_figures_qualifier CHECK (qualifier in ('exact', 'about', 'almost', 'more_than', 'at_least', 'at_most')), 
	CONSTRAINT fk_figures_iso3 FOREIGN KEY(iso3) REFERENCES states (iso3), 
	CONSTRAINT ck_figures_unit CHECK (unit in ('states', 'mines', 'people', 'km2', 'percent')), 
	CONSTRAINT fk_figures_statement_id FOREIGN KEY(statement_id) REFERENCES statements (id), 
	CONSTRAINT ck_figures_topic CHECK (topic in ('signed', 'ratified', 'acceded', 'entered_into_force', 'state_party', 'signatory', 'not_party', 'withdrew', 'attended_meeting', 'never_attended_meeting', 'voted_in_favour', 'voted_against', 'abstained', 'co_sponsored', 'moratorium', 'producer', 'ceased_production', 'used_mines', 'use_by_non_state_actors', 'emplaced_mines', 'possesses', 'destruction_pending', 'destruction_in_progress', 'destruction_completed', 'overdue', 'verifying', 'unconfirmed', 'none', 'discovered', 'retains', 'first_reported', 'resumed', 'unchanged', 'no_longer_retains', 'undeclared', 'inert', 'initial', 'annual', 'voluntary', 'submitted', 'last_submitted', 'due', 'missing', 'clearance_pending', 'clearance_completed', 'extension_requested', 'extension_granted', 'destroyed', 'retained_change', 'casualties', 'area', 'other')), 
	CONSTRAINT fk_figures_corrected_by FOREIGN KEY(corrected_by) REFERENCES statements (id)
);
INSERT INTO "figures" VALUES(1,1,'state_party',164,'exact','states',NULL,7);
INSERT INTO "figures" VALUES(2,2,'state_party',3,'exact','states',NULL,NULL);
INSERT INTO "figures" VALUES(3,3,'destruction_pending',2,'exact','states',NULL,NULL);
INSERT INTO "figures" VALUES(4,5,'retains',2,'exact','states',NULL,NULL);
INSERT INTO "figures" VALUES(5,6,'retains',30,'exact','mines','BEN',NULL);
INSERT INTO "figures" VALUES(6,6,'retains',436,'exact','mines','TGO',8);
INSERT INTO "figures" VALUES(7,7,'state_party',163,'exact','states',NULL,NULL);
INSERT INTO "figures" VALUES(8,8,'retains',43,'exact','mines','TGO',NULL);
INSERT INTO "figures" VALUES(9,9,'state_party',164,'exact','states',NULL,15);
INSERT INTO "figures" VALUES(10,10,'state_party',3,'exact','states',NULL,NULL);
INSERT INTO "figures" VALUES(11,11,'destruction_pending',2,'exact','states',NULL,NULL);
INSERT INTO "figures" VALUES(12,13,'retains',2,'exact','states',NULL,NULL);
INSERT INTO "figures" VALUES(13,14,'retains',30,'exact','mines','BEN',NULL);
INSERT INTO "figures" VALUES(14,14,'retains',430,'exact','mines','TGO',16);
INSERT INTO "figures" VALUES(15,15,'state_party',163,'exact','states',NULL,NULL);
INSERT INTO "figures" VALUES(16,16,'retains',43,'exact','mines','TGO',NULL);
CREATE TABLE findings (
	id INTEGER NOT NULL, 
	document_id INTEGER NOT NULL, 
	passage_id INTEGER, 
	statement_id INTEGER, 
	check_name TEXT NOT NULL, 
	outcome TEXT NOT NULL, 
	expected TEXT, 
	actual TEXT, 
	message TEXT NOT NULL, 
	CONSTRAINT pk_findings PRIMARY KEY (id), 
	CONSTRAINT ck_findings_check_name CHECK (check_name in ('declared_count', 'subset', 'roll_forward', 'treaty_calendar', 'party_totals', 'contradiction', 'fuzzy_name', 'unresolved_name', 'placeholder', 'not_understood', 'total', 'value', 'correction', 'passed_over')), 
	CONSTRAINT ck_findings_outcome CHECK (outcome in ('pass', 'fail', 'note')), 
	CONSTRAINT fk_findings_document_id FOREIGN KEY(document_id) REFERENCES documents (id), 
	CONSTRAINT fk_findings_passage_id FOREIGN KEY(passage_id) REFERENCES passages (id), 
	CONSTRAINT fk_findings_statement_id FOREIGN KEY(statement_id) REFERENCES statements (id)
);
INSERT INTO "findings" VALUES(1,1,4,2,'declared_count','pass','3','3','3 announced, 3 named');
INSERT INTO "findings" VALUES(2,1,5,3,'declared_count','pass','2','2','2 announced, 2 named');
INSERT INTO "findings" VALUES(3,1,7,5,'declared_count','pass','2','2','2 announced, 2 named');
INSERT INTO "findings" VALUES(4,1,NULL,NULL,'contradiction','pass',NULL,NULL,'no state is said to be two things that exclude each other');
INSERT INTO "findings" VALUES(5,1,4,7,'correction','note',NULL,NULL,'changed by hand: figures state_party states: a corrigendum');
INSERT INTO "findings" VALUES(6,1,7,8,'correction','note',NULL,NULL,'changed by hand: retained_mines retains Togo: a nought too many');
INSERT INTO "findings" VALUES(7,2,11,10,'declared_count','pass','3','3','3 announced, 3 named');
INSERT INTO "findings" VALUES(8,2,12,11,'declared_count','pass','2','2','2 announced, 2 named');
INSERT INTO "findings" VALUES(9,2,14,13,'declared_count','pass','2','2','2 announced, 2 named');
INSERT INTO "findings" VALUES(10,2,NULL,NULL,'contradiction','pass',NULL,NULL,'no state is said to be two things that exclude each other');
INSERT INTO "findings" VALUES(11,2,11,15,'correction','note',NULL,NULL,'changed by hand: figures state_party states: a corrigendum');
INSERT INTO "findings" VALUES(12,2,14,16,'correction','note',NULL,NULL,'changed by hand: retained_mines retains Togo: a nought too many');
CREATE TABLE meetings (
	code TEXT NOT NULL, 
	name TEXT NOT NULL, 
	ordinal INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	city TEXT NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE NOT NULL, 
	CONSTRAINT pk_meetings PRIMARY KEY (code), 
	CONSTRAINT ck_meetings_kind CHECK (kind in ('review_conference', 'meeting_of_states_parties')), 
	CONSTRAINT ck_meetings_period CHECK (starts_on <= ends_on), 
	CONSTRAINT uq_meetings_name UNIQUE (name)
);
INSERT INTO "meetings" VALUES('1MSP','First Meeting of the States Parties',1,'meeting_of_states_parties','Maputo','1999-05-03','1999-05-07');
INSERT INTO "meetings" VALUES('2MSP','Second Meeting of the States Parties',2,'meeting_of_states_parties','Geneva','2000-09-11','2000-09-15');
INSERT INTO "meetings" VALUES('3MSP','Third Meeting of the States Parties',3,'meeting_of_states_parties','Managua','2001-09-18','2001-09-21');
INSERT INTO "meetings" VALUES('4MSP','Fourth Meeting of the States Parties',4,'meeting_of_states_parties','Geneva','2002-09-16','2002-09-20');
INSERT INTO "meetings" VALUES('5MSP','Fifth Meeting of the States Parties',5,'meeting_of_states_parties','Bangkok','2003-09-15','2003-09-19');
INSERT INTO "meetings" VALUES('1RC','First Review Conference',1,'review_conference','Nairobi','2004-11-29','2004-12-03');
INSERT INTO "meetings" VALUES('6MSP','Sixth Meeting of the States Parties',6,'meeting_of_states_parties','Zagreb','2005-11-28','2005-12-02');
INSERT INTO "meetings" VALUES('7MSP','Seventh Meeting of the States Parties',7,'meeting_of_states_parties','Geneva','2006-09-18','2006-09-22');
INSERT INTO "meetings" VALUES('8MSP','Eighth Meeting of the States Parties',8,'meeting_of_states_parties','Dead Sea','2007-11-18','2007-11-22');
INSERT INTO "meetings" VALUES('9MSP','Ninth Meeting of the States Parties',9,'meeting_of_states_parties','Geneva','2008-11-24','2008-11-28');
INSERT INTO "meetings" VALUES('2RC','Second Review Conference',2,'review_conference','Cartagena','2009-11-30','2009-12-04');
INSERT INTO "meetings" VALUES('10MSP','Tenth Meeting of the States Parties',10,'meeting_of_states_parties','Geneva','2010-11-29','2010-12-03');
INSERT INTO "meetings" VALUES('11MSP','Eleventh Meeting of the States Parties',11,'meeting_of_states_parties','Phnom Penh','2011-11-28','2011-12-02');
INSERT INTO "meetings" VALUES('12MSP','Twelfth Meeting of the States Parties',12,'meeting_of_states_parties','Geneva','2012-12-03','2012-12-07');
INSERT INTO "meetings" VALUES('13MSP','Thirteenth Meeting of the States Parties',13,'meeting_of_states_parties','Geneva','2013-12-02','2013-12-05');
INSERT INTO "meetings" VALUES('3RC','Third Review Conference',3,'review_conference','Maputo','2014-06-23','2014-06-27');
INSERT INTO "meetings" VALUES('14MSP','Fourteenth Meeting of the States Parties',14,'meeting_of_states_parties','Geneva','2015-11-30','2015-12-04');
INSERT INTO "meetings" VALUES('15MSP','Fifteenth Meeting of the States Parties',15,'meeting_of_states_parties','Santiago','2016-11-28','2016-12-01');
INSERT INTO "meetings" VALUES('16MSP','Sixteenth Meeting of the States Parties',16,'meeting_of_states_parties','Vienna','2017-12-18','2017-12-21');
INSERT INTO "meetings" VALUES('17MSP','Seventeenth Meeting of the States Parties',17,'meeting_of_states_parties','Geneva','2018-11-26','2018-11-30');
INSERT INTO "meetings" VALUES('4RC','Fourth Review Conference',4,'review_conference','Oslo','2019-11-25','2019-11-29');
INSERT INTO "meetings" VALUES('18MSP','Eighteenth Meeting of the States Parties',18,'meeting_of_states_parties','Geneva','2020-11-16','2020-11-20');
INSERT INTO "meetings" VALUES('19MSP','Nineteenth Meeting of the States Parties',19,'meeting_of_states_parties','The Hague','2021-11-15','2021-11-19');
INSERT INTO "meetings" VALUES('20MSP','Twentieth Meeting of the States Parties',20,'meeting_of_states_parties','Geneva','2022-11-21','2022-11-25');
INSERT INTO "meetings" VALUES('21MSP','Twenty-First Meeting of the States Parties',21,'meeting_of_states_parties','Geneva','2023-11-20','2023-11-24');
INSERT INTO "meetings" VALUES('5RC','Fifth Review Conference',5,'review_conference','Siem Reap','2024-11-25','2024-11-29');
INSERT INTO "meetings" VALUES('22MSP','Twenty-Second Meeting of the States Parties',22,'meeting_of_states_parties','Geneva','2025-12-01','2025-12-05');
CREATE TABLE mentions (
	id INTEGER NOT NULL, 
	passage_id INTEGER NOT NULL, 
	start_char INTEGER NOT NULL, 
	end_char INTEGER NOT NULL, 
	surface TEXT NOT NULL, 
	iso3 VARCHAR(3), 
	method TEXT NOT NULL, 
	score FLOAT NOT NULL, 
	CONSTRAINT pk_mentions PRIMARY KEY (id), 
	CONSTRAINT ck_mentions_method CHECK (method in ('exact', 'fuzzy', 'unresolved')), 
	CONSTRAINT ck_mentions_span CHECK (0 <= start_char and start_char < end_char), 
	CONSTRAINT fk_mentions_iso3 FOREIGN KEY(iso3) REFERENCES states (iso3), 
	CONSTRAINT fk_mentions_passage_id FOREIGN KEY(passage_id) REFERENCES passages (id)
);
INSERT INTO "mentions" VALUES(1,4,71,75,'Oman','OMN','exact',1.0);
INSERT INTO "mentions" VALUES(2,4,77,86,'Sri Lanka','LKA','exact',1.0);
INSERT INTO "mentions" VALUES(3,4,91,100,'Palestine','PSE','exact',1.0);
INSERT INTO "mentions" VALUES(4,5,21,27,'Greece','GRC','exact',1.0);
INSERT INTO "mentions" VALUES(5,5,32,39,'Ukraine','UKR','exact',1.0);
INSERT INTO "mentions" VALUES(6,5,121,134,'Côte d’Ivoire','CIV','exact',1.0);
INSERT INTO "mentions" VALUES(7,7,77,82,'Benin','BEN','exact',1.0);
INSERT INTO "mentions" VALUES(8,7,92,96,'Togo','TGO','exact',1.0);
INSERT INTO "mentions" VALUES(9,11,71,75,'Oman','OMN','exact',1.0);
INSERT INTO "mentions" VALUES(10,11,77,86,'Sri Lanka','LKA','exact',1.0);
INSERT INTO "mentions" VALUES(11,11,91,100,'Palestine','PSE','exact',1.0);
INSERT INTO "mentions" VALUES(12,12,21,27,'Greece','GRC','exact',1.0);
INSERT INTO "mentions" VALUES(13,12,32,39,'Ukraine','UKR','exact',1.0);
INSERT INTO "mentions" VALUES(14,12,121,134,'Côte d’Ivoire','CIV','exact',1.0);
INSERT INTO "mentions" VALUES(15,14,77,82,'Benin','BEN','exact',1.0);
INSERT INTO "mentions" VALUES(16,14,92,96,'Togo','TGO','exact',1.0);
CREATE TABLE mined_areas (
	id INTEGER NOT NULL, 
	statement_id INTEGER NOT NULL, 
	iso3 VARCHAR(3) NOT NULL, 
	status TEXT NOT NULL, 
	date_from DATE, 
	date_to DATE, 
	area_km2 NUMERIC, 
	deadline DATE, 
	corrected_by INTEGER, 
	CONSTRAINT pk_mined_areas PRIMARY KEY (id), 
	CONSTRAINT ck_mined_areas_status CHECK (status in ('clearance_pending', 'clearance_completed', 'extension_requested', 'extension_granted', 'overdue')), 
	CONSTRAINT ck_mined_areas_interval CHECK (date_from <= date_to), 
	CONSTRAINT fk_mined_areas_corrected_by FOREIGN KEY(corrected_by) REFERENCES statements (id), 
	CONSTRAINT fk_mined_areas_iso3 FOREIGN KEY(iso3) REFERENCES states (iso3), 
	CONSTRAINT fk_mined_areas_statement_id FOREIGN KEY(statement_id) REFERENCES statements (id), 
	CONSTRAINT uq_mined_areas_statement_id_iso3_status_date_from UNIQUE (statement_id, iso3, status, date_from)
);
CREATE TABLE passages (
	id INTEGER NOT NULL, 
	document_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	section TEXT, 
	section_title TEXT, 
	paragraph TEXT, 
	item TEXT, 
	page INTEGER, 
	kind TEXT NOT NULL, 
	text TEXT NOT NULL, 
	CONSTRAINT pk_passages PRIMARY KEY (id), 
	CONSTRAINT ck_passages_kind CHECK (kind in ('heading', 'paragraph', 'item', 'footnote', 'table_row')), 
	CONSTRAINT fk_passages_document_id FOREIGN KEY(document_id) REFERENCES documents (id), 
	CONSTRAINT uq_passages_document_id_position UNIQUE (document_id, position)
);
INSERT INTO "passages" VALUES(1,1,1,NULL,NULL,NULL,NULL,NULL,'paragraph','17 October 2022');
INSERT INTO "passages" VALUES(2,1,2,NULL,NULL,NULL,NULL,NULL,'paragraph','Status of the Convention');
INSERT INTO "passages" VALUES(3,1,3,'I','Universalization',NULL,NULL,NULL,'heading','I. Universalization');
INSERT INTO "passages" VALUES(4,1,4,'I','Universalization','1',NULL,NULL,'paragraph','There are now 164 States Parties. Three States have joined since 2014: Oman, Sri Lanka and Palestine.');
INSERT INTO "passages" VALUES(5,1,5,'I','Universalization','2',NULL,NULL,'paragraph','Two States Parties – Greece and Ukraine – have yet to complete the destruction of their stockpiled anti-personnel mines. Côte d’Ivoire has reported that it has none.');
INSERT INTO "passages" VALUES(6,1,6,'II','Retained mines',NULL,NULL,NULL,'heading','II. Retained mines');
INSERT INTO "passages" VALUES(7,1,7,'II','Retained mines','3',NULL,NULL,'paragraph','The following 2 States Parties have reported mines retained under Article 3: Benin (30) and Togo (436).');
INSERT INTO "passages" VALUES(8,2,1,NULL,NULL,NULL,NULL,NULL,'paragraph','17 October 2022');
INSERT INTO "passages" VALUES(9,2,2,NULL,NULL,NULL,NULL,NULL,'paragraph','Status of the Convention');
INSERT INTO "passages" VALUES(10,2,3,'I','Universalization',NULL,NULL,NULL,'heading','I. Universalization');
INSERT INTO "passages" VALUES(11,2,4,'I','Universalization','1',NULL,NULL,'paragraph','There are now 164 States Parties. Three States have joined since 2014: Oman, Sri Lanka and Palestine.');
INSERT INTO "passages" VALUES(12,2,5,'I','Universalization','2',NULL,NULL,'paragraph','Two States Parties – Greece and Ukraine – have yet to complete the destruction of their stockpiled anti-personnel mines. Côte d’Ivoire has reported that it has none.');
INSERT INTO "passages" VALUES(13,2,6,'II','Retained mines',NULL,NULL,NULL,'heading','II. Retained mines');
INSERT INTO "passages" VALUES(14,2,7,'II','Retained mines','3',NULL,NULL,'paragraph','The following 2 States Parties have reported mines retained under Article 3: Benin (30) and Togo (430).');
CREATE TABLE reports (
	id INTEGER NOT NULL, 
	statement_id INTEGER NOT NULL, 
	iso3 VARCHAR(3) NOT NULL, 
	report TEXT NOT NULL, 
	status TEXT NOT NULL, 
	date_from DATE, 
	date_to DATE, 
	subject TEXT, 
	corrected_by INTEGER, 
	CONSTRAINT pk_reports PRIMARY KEY (id), 
	CONSTRAINT ck_reports_report CHECK (report in ('initial', 'annual', 'voluntary')), 
	CONSTRAINT ck_reports_status CHECK (status in ('submitted', 'last_submitted', 'due', 'missing')), 
	CONSTRAINT ck_reports_interval CHECK (date_from <= date_to), 
	CONSTRAINT fk_reports_corrected_by FOREIGN KEY(corrected_by) REFERENCES statements (id), 
	CONSTRAINT fk_reports_iso3 FOREIGN KEY(iso3) REFERENCES states (iso3), 
	CONSTRAINT fk_reports_statement_id FOREIGN KEY(statement_id) REFERENCES statements (id), 
	CONSTRAINT uq_reports_statement_id_iso3_report_status_date_from UNIQUE (statement_id, iso3, report, status, date_from)
);
CREATE TABLE retained_mines (
	id INTEGER NOT NULL, 
	statement_id INTEGER NOT NULL, 
	iso3 VARCHAR(3) NOT NULL, 
	status TEXT NOT NULL, 
	date_from DATE, 
	date_to DATE, 
	mines BIGINT, 
	corrected_by INTEGER, 
	CONSTRAINT pk_retained_mines PRIMARY KEY (id), 
	CONSTRAINT ck_retained_mines_status CHECK (status in ('retains', 'first_reported', 'resumed', 'unchanged', 'no_longer_retains', 'none', 'undeclared', 'inert')), 
	CONSTRAINT ck_retained_mines_interval CHECK (date_from <= date_to), 
	CONSTRAINT ck_retained_mines_mines CHECK (mines >= 0), 
	CONSTRAINT fk_retained_mines_corrected_by FOREIGN KEY(corrected_by) REFERENCES statements (id), 
	CONSTRAINT fk_retained_mines_iso3 FOREIGN KEY(iso3) REFERENCES states (iso3), 
	CONSTRAINT fk_retained_mines_statement_id FOREIGN KEY(statement_id) REFERENCES statements (id), 
	CONSTRAINT uq_retained_mines_statement_id_iso3_status_date_from UNIQUE (statement_id, iso3, status, date_from)
);
INSERT INTO "retained_mines" VALUES(1,5,'BEN','retains',NULL,NULL,30,NULL);
INSERT INTO "retained_mines" VALUES(2,5,'TGO','retains',NULL,NULL,436,8);
INSERT INTO "retained_mines" VALUES(3,8,'TGO','retains',NULL,NULL,43,NULL);
INSERT INTO "retained_mines" VALUES(4,13,'BEN','retains',NULL,NULL,30,NULL);
INSERT INTO "retained_mines" VALUES(5,13,'TGO','retains',NULL,NULL,430,16);
INSERT INTO "retained_mines" VALUES(6,16,'TGO','retains',NULL,NULL,43,NULL);
CREATE TABLE state_names (
	name_key TEXT NOT NULL, 
	name TEXT NOT NULL, 
	iso3 VARCHAR(3) NOT NULL, 
	kind TEXT NOT NULL, 
	CONSTRAINT pk_state_names PRIMARY KEY (name_key), 
	CONSTRAINT ck_state_names_kind CHECK (kind in ('short', 'formal', 'alias', 'historic')), 
	CONSTRAINT fk_state_names_iso3 FOREIGN KEY(iso3) REFERENCES states (iso3)
);
INSERT INTO "state_names" VALUES('afghanistan','Afghanistan','AFG','short');
INSERT INTO "state_names" VALUES('islamic republic of afghanistan','Islamic Republic of Afghanistan','AFG','formal');
INSERT INTO "state_names" VALUES('islamic emirate of afghanistan','Islamic Emirate of Afghanistan','AFG','alias');
INSERT INTO "state_names" VALUES('angola','Angola','AGO','short');
INSERT INTO "state_names" VALUES('republic of angola','Republic of Angola','AGO','formal');
INSERT INTO "state_names" VALUES('albania','Albania','ALB','short');
INSERT INTO "state_names" VALUES('republic of albania','Republic of Albania','ALB','formal');
INSERT INTO "state_names" VALUES('andorra','Andorra','AND','short');
INSERT INTO "state_names" VALUES('principality of andorra','Principality of Andorra','AND','formal');
INSERT INTO "state_names" VALUES('united arab emirates','United Arab Emirates','ARE','short');
INSERT INTO "state_names" VALUES('uae','UAE','ARE','alias');
INSERT INTO "state_names" VALUES('united arab emirates uae','United Arab Emirates (UAE)','ARE','alias');
INSERT INTO "state_names" VALUES('utd arab emirates','Utd. Arab Emirates','ARE','alias');
INSERT INTO "state_names" VALUES('argentina','Argentina','ARG','short');
INSERT INTO "state_names" VALUES('argentine republic','Argentine Republic','ARG','formal');
INSERT INTO "state_names" VALUES('republic of argentina','Republic of Argentina','ARG','alias');
INSERT INTO "state_names" VALUES('armenia','Armenia','ARM','short');
INSERT INTO "state_names" VALUES('republic of armenia','Republic of Armenia','ARM','formal');
INSERT INTO "state_names" VALUES('antigua and barbuda','Antigua and Barbuda','ATG','short');
INSERT INTO "state_names" VALUES('antigua','Antigua','ATG','alias');
INSERT INTO "state_names" VALUES('australia','Australia','AUS','short');
INSERT INTO "state_names" VALUES('commonwealth of australia','Commonwealth of Australia','AUS','formal');
INSERT INTO "state_names" VALUES('austria','Austria','AUT','short');
INSERT INTO "state_names" VALUES('republic of austria','Republic of Austria','AUT','formal');
INSERT INTO "state_names" VALUES('azerbaijan','Azerbaijan','AZE','short');
INSERT INTO "state_names" VALUES('republic of azerbaijan','Republic of Azerbaijan','AZE','formal');
INSERT INTO "state_names" VALUES('burundi','Burundi','BDI','short');
INSERT INTO "state_names" VALUES('republic of burundi','Republic of Burundi','BDI','formal');
INSERT INTO "state_names" VALUES('belgium','Belgium','BEL','short');
INSERT INTO "state_names" VALUES('kingdom of belgium','Kingdom of Belgium','BEL','formal');
INSERT INTO "state_names" VALUES('benin','Benin','BEN','short');
INSERT INTO "state_names" VALUES('republic of benin','Republic of Benin','BEN','formal');
INSERT INTO "state_names" VALUES('dahomey','Dahomey','BEN','historic');
INSERT INTO "state_names" VALUES('burkina faso','Burkina Faso','BFA','short');
INSERT INTO "state_names" VALUES('burkina','Burkina','BFA','alias');
INSERT INTO "state_names" VALUES('upper volta','Upper Volta','BFA','historic');
INSERT INTO "state_names" VALUES('bangladesh','Bangladesh','BGD','short');
INSERT INTO "state_names" VALUES('peoples republic of bangladesh','People''s Republic of Bangladesh','BGD','formal');
INSERT INTO "state_names" VALUES('bangla desh','Bangla Desh','BGD','alias');
INSERT INTO "state_names" VALUES('bulgaria','Bulgaria','BGR','short');
INSERT INTO "state_names" VALUES('republic of bulgaria','Republic of Bulgaria','BGR','formal');
INSERT INTO "state_names" VALUES('bahrain','Bahrain','BHR','short');
INSERT INTO "state_names" VALUES('kingdom of bahrain','Kingdom of Bahrain','BHR','formal');
INSERT INTO "state_names" VALUES('state of bahrain','State of Bahrain','BHR','historic');
INSERT INTO "state_names" VALUES('bahamas','Bahamas','BHS','short');
INSERT INTO "state_names" VALUES('commonwealth of the bahamas','Commonwealth of the Bahamas','BHS','formal');
INSERT INTO "state_names" VALUES('bahamas commonwealth of','Bahamas, Commonwealth of the','BHS','alias');
INSERT INTO "state_names" VALUES('bosnia and herzegovina','Bosnia and Herzegovina','BIH','short');
INSERT INTO "state_names" VALUES('bih','BiH','BIH','alias');
INSERT INTO "state_names" VALUES('bosnia','Bosnia','BIH','alias');
INSERT INTO "state_names" VALUES('bosnia hercegovina','Bosnia Hercegovina','BIH','alias');
INSERT INTO "state_names" VALUES('bosnia herzegovina','Bosnia-Herzegovina','BIH','alias');
INSERT INTO "state_names" VALUES('republic of bosnia and herzegovina','Republic of Bosnia and Herzegovina','BIH','alias');
INSERT INTO "state_names" VALUES('belarus','Belarus','BLR','short');
INSERT INTO "state_names" VALUES('republic of belarus','Republic of Belarus','BLR','formal');
INSERT INTO "state_names" VALUES('belorussia','Belorussia','BLR','historic');
INSERT INTO "state_names" VALUES('byelorussia','Byelorussia','BLR','historic');
INSERT INTO "state_names" VALUES('belize','Belize','BLZ','short');
INSERT INTO "state_names" VALUES('bolivia plurinational state of','Bolivia (Plurinational State of)','BOL','short');
INSERT INTO "state_names" VALUES('plurinational state of bolivia','Plurinational State of Bolivia','BOL','formal');
INSERT INTO "state_names" VALUES('bolivia','Bolivia','BOL','alias');
INSERT INTO "state_names" VALUES('republic of bolivia','Republic of Bolivia','BOL','alias');
INSERT INTO "state_names" VALUES('brazil','Brazil','BRA','short');
INSERT INTO "state_names" VALUES('federative republic of brazil','Federative Republic of Brazil','BRA','formal');
INSERT INTO "state_names" VALUES('republic of brazil','Republic of Brazil','BRA','alias');
INSERT INTO "state_names" VALUES('barbados','Barbados','BRB','short');
INSERT INTO "state_names" VALUES('brunei darussalam','Brunei Darussalam','BRN','short');
INSERT INTO "state_names" VALUES('brunei','Brunei','BRN','alias');
INSERT INTO "state_names" VALUES('brunei dar es salaam','Brunei Dar es Salaam','BRN','alias');
INSERT INTO "state_names" VALUES('nation of brunei','Nation of Brunei','BRN','alias');
INSERT INTO "state_names" VALUES('negara brunei darussalam','Negara Brunei Darussalam','BRN','alias');
INSERT INTO "state_names" VALUES('state of brunei darussalam','State of Brunei Darussalam','BRN','alias');
INSERT INTO "state_names" VALUES('bhutan','Bhutan','BTN','short');
INSERT INTO "state_names" VALUES('kingdom of bhutan','Kingdom of Bhutan','BTN','formal');
INSERT INTO "state_names" VALUES('botswana','Botswana','BWA','short');
INSERT INTO "state_names" VALUES('republic of botswana','Republic of Botswana','BWA','formal');
INSERT INTO "state_names" VALUES('central african republic','Central African Republic','CAF','short');
INSERT INTO "state_names" VALUES('car','CAR','CAF','alias');
INSERT INTO "state_names" VALUES('central african rep','Central African Rep.','CAF','alias');
INSERT INTO "state_names" VALUES('canada','Canada','CAN','short');
INSERT INTO "state_names" VALUES('switzerland','Switzerland','CHE','short');
INSERT INTO "state_names" VALUES('swiss confederation','Swiss Confederation','CHE','formal');
INSERT INTO "state_names" VALUES('confederation of switzerland','Confederation of Switzerland','CHE','alias');
INSERT INTO "state_names" VALUES('chile','Chile','CHL','short');
INSERT INTO "state_names" VALUES('republic of chile','Republic of Chile','CHL','formal');
INSERT INTO "state_names" VALUES('china','China','CHN','short');
INSERT INTO "state_names" VALUES('peoples republic of china','People''s Republic of China','CHN','formal');
INSERT INTO "state_names" VALUES('china peoples republic of','China, People''s Republic of','CHN','alias');
INSERT INTO "state_names" VALUES('mainland china','Mainland China','CHN','alias');
INSERT INTO "state_names" VALUES('pr china','P.R. China','CHN','alias');
INSERT INTO "state_names" VALUES('pr of china','P.R. of China','CHN','alias');
INSERT INTO "state_names" VALUES('prc','PRC','CHN','alias');
INSERT INTO "state_names" VALUES('peoples rep of china','People''s Rep. of China','CHN','alias');
INSERT INTO "state_names" VALUES('cote divoire','Côte d''Ivoire','CIV','short');
INSERT INTO "state_names" VALUES('republic of cote divoire','Republic of Côte d''Ivoire','CIV','formal');
INSERT INTO "state_names" VALUES('cote d ivoire','Cote d Ivoire','CIV','alias');
INSERT INTO "state_names" VALUES('ivory coast','Ivory Coast','CIV','alias');
INSERT INTO "state_names" VALUES('republic of ivory coast','Republic of Ivory Coast','CIV','alias');
INSERT INTO "state_names" VALUES('republic of the ivory coast','Republic of the Ivory Coast','CIV','alias');
INSERT INTO "state_names" VALUES('cameroon','Cameroon','CMR','short');
INSERT INTO "state_names" VALUES('republic of cameroon','Republic of Cameroon','CMR','formal');
INSERT INTO "state_names" VALUES('cameroons','Cameroons','CMR','alias');
INSERT INTO "state_names" VALUES('united republic of cameroon','United Republic of Cameroon','CMR','alias');
INSERT INTO "state_names" VALUES('democratic republic of the congo','Democratic Republic of the Congo','COD','short');
INSERT INTO "state_names" VALUES('congo kinshasa','Congo (Kinshasa)','COD','alias');
INSERT INTO "state_names" VALUES('congo dr','Congo DR','COD','alias');
INSERT INTO "state_names" VALUES('congo drc','Congo DRC','COD','alias');
INSERT INTO "state_names" VALUES('congo dem rep','Congo, Dem. Rep.','COD','alias');
INSERT INTO "state_names" VALUES('congo dem rep of','Congo, Dem. Rep. of','COD','alias');
INSERT INTO "state_names" VALUES('congo democratic republic','Congo, Democratic Republic','COD','alias');
INSERT INTO "state_names" VALUES('congo democratic republic of','Congo, Democratic Republic of the','COD','alias');
INSERT INTO "state_names" VALUES('congo the democratic republic of','Congo, The Democratic Republic of the','COD','alias');
INSERT INTO "state_names" VALUES('dr congo','DR Congo','COD','alias');
INSERT INTO "state_names" VALUES('dr of congo','DR of Congo','COD','alias');
INSERT INTO "state_names" VALUES('dr of the congo','DR of the Congo','COD','alias');
INSERT INTO "state_names" VALUES('drc','DRC','COD','alias');
INSERT INTO "state_names" VALUES('dem republic congo','Dem Republic Congo','COD','alias');
INSERT INTO "state_names" VALUES('dem rep congo','Dem. Rep. Congo','COD','alias');
INSERT INTO "state_names" VALUES('dem rep of congo','Dem. Rep. of Congo','COD','alias');
INSERT INTO "state_names" VALUES('dem rep of the congo','Dem. Rep. of the Congo','COD','alias');
INSERT INTO "state_names" VALUES('dem republic of congo','Dem. Republic of Congo','COD','alias');
INSERT INTO "state_names" VALUES('dem republic of the congo','Dem. Republic of the Congo','COD','alias');
INSERT INTO "state_names" VALUES('democratic rep of congo','Democratic Rep. of Congo','COD','alias');
INSERT INTO "state_names" VALUES('democratic rep of the congo','Democratic Rep. of the Congo','COD','alias');
INSERT INTO "state_names" VALUES('democratic republic congo','Democratic Republic Congo','COD','alias');
INSERT INTO "state_names" VALUES('democratic republic of congo','Democratic Republic of Congo','COD','alias');
INSERT INTO "state_names" VALUES('republic of zaire','Republic of Zaire','COD','historic');
INSERT INTO "state_names" VALUES('zaire','Zaire','COD','historic');
INSERT INTO "state_names" VALUES('congo','Congo','COG','short');
INSERT INTO "state_names" VALUES('republic of the congo','Republic of the Congo','COG','formal');
INSERT INTO "state_names" VALUES('congo brazzaville','Congo (Brazzaville)','COG','alias');
INSERT INTO "state_names" VALUES('congo rep','Congo, Rep.','COG','alias');
INSERT INTO "state_names" VALUES('congo rep of','Congo, Rep. of','COG','alias');
INSERT INTO "state_names" VALUES('congo republic','Congo, Republic','COG','alias');
INSERT INTO "state_names" VALUES('congo republic of','Congo, Republic of','COG','alias');
INSERT INTO "state_names" VALUES('rep congo','Rep. Congo','COG','alias');
INSERT INTO "state_names" VALUES('rep of congo','Rep. of Congo','COG','alias');
INSERT INTO "state_names" VALUES('rep of the congo','Rep. of the Congo','COG','alias');
INSERT INTO "state_names" VALUES('republic of congo','Republic of Congo','COG','alias');
INSERT INTO "state_names" VALUES('republic of congo brazzaville','Republic of Congo-Brazzaville','COG','alias');
INSERT INTO "state_names" VALUES('republic of the congo brazzaville','Republic of the Congo (Brazzaville)','COG','alias');
INSERT INTO "state_names" VALUES('peoples republic of the congo','People''s Republic of the Congo','COG','historic');
INSERT INTO "state_names" VALUES('cook islands','Cook Islands','COK','short');
INSERT INTO "state_names" VALUES('cook is','Cook Is.','COK','alias');
INSERT INTO "state_names" VALUES('colombia','Colombia','COL','short');
INSERT INTO "state_names" VALUES('republic of colombia','Republic of Colombia','COL','formal');
INSERT INTO "state_names" VALUES('comoros','Comoros','COM','short');
INSERT INTO "state_names" VALUES('union of the comoros','Union of the Comoros','COM','formal');
INSERT INTO "state_names" VALUES('comoro islands','Comoro Islands','COM','alias');
INSERT INTO "state_names" VALUES('comoros islands','Comoros Islands','COM','alias');
INSERT INTO "state_names" VALUES('federal islamic republic of the comoros','Federal Islamic Republic of the Comoros','COM','alias');
INSERT INTO "state_names" VALUES('islamic federal republic of the comoros','Islamic Federal Republic of the Comoros','COM','alias');
INSERT INTO "state_names" VALUES('union of comoros','Union of Comoros','COM','alias');
INSERT INTO "state_names" VALUES('cabo verde','Cabo Verde','CPV','short');
INSERT INTO "state_names" VALUES('republic of cabo verde','Republic of Cabo Verde','CPV','formal');
INSERT INTO "state_names" VALUES('cape verde islands','Cape Verde Islands','CPV','alias');
INSERT INTO "state_names" VALUES('cape verde','Cape Verde','CPV','historic');
INSERT INTO "state_names" VALUES('republic of cape verde','Republic of Cape Verde','CPV','historic');
INSERT INTO "state_names" VALUES('costa rica','Costa Rica','CRI','short');
INSERT INTO "state_names" VALUES('republic of costa rica','Republic of Costa Rica','CRI','formal');
INSERT INTO "state_names" VALUES('cuba','Cuba','CUB','short');
INSERT INTO "state_names" VALUES('republic of cuba','Republic of Cuba','CUB','formal');
INSERT INTO "state_names" VALUES('cyprus','Cyprus','CYP','short');
INSERT INTO "state_names" VALUES('republic of cyprus','Republic of Cyprus','CYP','formal');
INSERT INTO "state_names" VALUES('czechia','Czechia','CZE','short');
INSERT INTO "state_names" VALUES('czech republic','Czech Republic','CZE','formal');
INSERT INTO "state_names" VALUES('czech rep','Czech Rep.','CZE','alias');
INSERT INTO "state_names" VALUES('republic of czechia','Republic of Czechia','CZE','alias');
INSERT INTO "state_names" VALUES('germany','Germany','DEU','short');
INSERT INTO "state_names" VALUES('federal republic of germany','Federal Republic of Germany','DEU','formal');
INSERT INTO "state_names" VALUES('frg','FRG','DEU','alias');
INSERT INTO "state_names" VALUES('fed rep of germany','Fed. Rep. of Germany','DEU','alias');
INSERT INTO "state_names" VALUES('germany federal republic of','Germany, Federal Republic of','DEU','alias');
INSERT INTO "state_names" VALUES('west germany','West Germany','DEU','historic');
INSERT INTO "state_names" VALUES('djibouti','Djibouti','DJI','short');
INSERT INTO "state_names" VALUES('republic of djibouti','Republic of Djibouti','DJI','formal');
INSERT INTO "state_names" VALUES('dominica','Dominica','DMA','short');
INSERT INTO "state_names" VALUES('commonwealth of dominica','Commonwealth of Dominica','DMA','formal');
INSERT INTO "state_names" VALUES('dominica commonwealth of','Dominica, Commonwealth of','DMA','alias');
INSERT INTO "state_names" VALUES('denmark','Denmark','DNK','short');
INSERT INTO "state_names" VALUES('kingdom of denmark','Kingdom of Denmark','DNK','formal');
INSERT INTO "state_names" VALUES('dominican republic','Dominican Republic','DOM','short');
INSERT INTO "state_names" VALUES('dominican rep','Dominican Rep.','DOM','alias');
INSERT INTO "state_names" VALUES('algeria','Algeria','DZA','short');
INSERT INTO "state_names" VALUES('peoples democratic republic of algeria','People''s Democratic Republic of Algeria','DZA','formal');
INSERT INTO "state_names" VALUES('algeria peoples democratic republic of','Algeria, People''s Democratic Republic of','DZA','alias');
INSERT INTO "state_names" VALUES('democratic and popular republic of algeria','Democratic and Popular Republic of Algeria','DZA','alias');
INSERT INTO "state_names" VALUES('republic of algeria','Republic of Algeria','DZA','alias');
INSERT INTO "state_names" VALUES('ecuador','Ecuador','ECU','short');
INSERT INTO "state_names" VALUES('republic of ecuador','Republic of Ecuador','ECU','formal');
INSERT INTO "state_names" VALUES('egypt','Egypt','EGY','short');
INSERT INTO "state_names" VALUES('arab republic of egypt','Arab Republic of Egypt','EGY','formal');
INSERT INTO "state_names" VALUES('egypt arab rep','Egypt, Arab Rep.','EGY','alias');
INSERT INTO "state_names" VALUES('egypt arab republic of','Egypt, Arab Republic of','EGY','alias');
INSERT INTO "state_names" VALUES('republic of egypt','Republic of Egypt','EGY','alias');
INSERT INTO "state_names" VALUES('eritrea','Eritrea','ERI','short');
INSERT INTO "state_names" VALUES('state of eritrea','State of Eritrea','ERI','formal');
INSERT INTO "state_names" VALUES('spain','Spain','ESP','short');
INSERT INTO "state_names" VALUES('kingdom of spain','Kingdom of Spain','ESP','formal');
INSERT INTO "state_names" VALUES('estonia','Estonia','EST','short');
INSERT INTO "state_names" VALUES('republic of estonia','Republic of Estonia','EST','formal');
INSERT INTO "state_names" VALUES('ethiopia','Ethiopia','ETH','short');
INSERT INTO "state_names" VALUES('federal democratic republic of ethiopia','Federal Democratic Republic of Ethiopia','ETH','formal');
INSERT INTO "state_names" VALUES('ethiopia federal democratic republic of','Ethiopia, Federal Democratic Republic of','ETH','alias');
INSERT INTO "state_names" VALUES('republic of ethiopia','Republic of Ethiopia','ETH','alias');
INSERT INTO "state_names" VALUES('finland','Finland','FIN','short');
INSERT INTO "state_names" VALUES('republic of finland','Republic of Finland','FIN','formal');
INSERT INTO "state_names" VALUES('fiji','Fiji','FJI','short');
INSERT INTO "state_names" VALUES('republic of fiji','Republic of Fiji','FJI','formal');
INSERT INTO "state_names" VALUES('fiji islands','Fiji Islands','FJI','alias');
INSERT INTO "state_names" VALUES('republic of the fiji islands','Republic of the Fiji Islands','FJI','alias');
INSERT INTO "state_names" VALUES('france','France','FRA','short');
INSERT INTO "state_names" VALUES('french republic','French Republic','FRA','formal');
INSERT INTO "state_names" VALUES('republic of france','Republic of France','FRA','alias');
INSERT INTO "state_names" VALUES('micronesia federated states of','Micronesia (Federated States of)','FSM','short');
INSERT INTO "state_names" VALUES('federated states of micronesia','Federated States of Micronesia','FSM','formal');
INSERT INTO "state_names" VALUES('fs micronesia','FS Micronesia','FSM','alias');
INSERT INTO "state_names" VALUES('fsm','FSM','FSM','alias');
INSERT INTO "state_names" VALUES('fed states of micronesia','Fed. States of Micronesia','FSM','alias');
INSERT INTO "state_names" VALUES('micronesia','Micronesia','FSM','alias');
INSERT INTO "state_names" VALUES('micronesia fs','Micronesia FS','FSM','alias');
INSERT INTO "state_names" VALUES('micronesia fed states of','Micronesia, Fed. States of','FSM','alias');
INSERT INTO "state_names" VALUES('micronesia fed sts','Micronesia, Fed. Sts.','FSM','alias');
INSERT INTO "state_names" VALUES('gabon','Gabon','GAB','short');
INSERT INTO "state_names" VALUES('gabonese republic','Gabonese Republic','GAB','formal');
INSERT INTO "state_names" VALUES('republic of gabon','Republic of Gabon','GAB','alias');
INSERT INTO "state_names" VALUES('united kingdom of great britain and northern ireland','United Kingdom of Great Britain and Northern Ireland','GBR','short');
INSERT INTO "state_names" VALUES('britain','Britain','GBR','alias');
INSERT INTO "state_names" VALUES('great britain','Great Britain','GBR','alias');
INSERT INTO "state_names" VALUES('great britain and northern ireland','Great Britain and Northern Ireland','GBR','alias');
INSERT INTO "state_names" VALUES('uk','UK','GBR','alias');
INSERT INTO "state_names" VALUES('uk of great britain and northern ireland','UK of Great Britain and Northern Ireland','GBR','alias');
INSERT INTO "state_names" VALUES('united kingdom','United Kingdom','GBR','alias');
INSERT INTO "state_names" VALUES('united kingdom and northern ireland','United Kingdom and Northern Ireland','GBR','alias');
INSERT INTO "state_names" VALUES('united kingdom of great britain','United Kingdom of Great Britain','GBR','alias');
INSERT INTO "state_names" VALUES('united kingdom of great britain and n ireland','United Kingdom of Great Britain and N. Ireland','GBR','alias');
INSERT INTO "state_names" VALUES('georgia','Georgia','GEO','short');
INSERT INTO "state_names" VALUES('republic of georgia','Republic of Georgia','GEO','alias');
INSERT INTO "state_names" VALUES('ghana','Ghana','GHA','short');
INSERT INTO "state_names" VALUES('republic of ghana','Republic of Ghana','GHA','formal');
INSERT INTO "state_names" VALUES('guinea','Guinea','GIN','short');
INSERT INTO "state_names" VALUES('republic of guinea','Republic of Guinea','GIN','formal');
INSERT INTO "state_names" VALUES('guinea conakry','Guinea (Conakry)','GIN','alias');
INSERT INTO "state_names" VALUES('guinea republic of','Guinea, Republic of','GIN','alias');
INSERT INTO "state_names" VALUES('gambia','Gambia','GMB','short');
INSERT INTO "state_names" VALUES('republic of the gambia','Republic of the Gambia','GMB','formal');
INSERT INTO "state_names" VALUES('gambia republic of','Gambia (Republic of The)','GMB','alias');
INSERT INTO "state_names" VALUES('gambia islamic republic of','Gambia, Islamic Republic of the','GMB','alias');
INSERT INTO "state_names" VALUES('islamic republic of the gambia','Islamic Republic of the Gambia','GMB','alias');
INSERT INTO "state_names" VALUES('republic of gambia','Republic of Gambia','GMB','alias');
INSERT INTO "state_names" VALUES('guinea bissau','Guinea-Bissau','GNB','short');
INSERT INTO "state_names" VALUES('republic of guinea bissau','Republic of Guinea-Bissau','GNB','formal');
INSERT INTO "state_names" VALUES('equatorial guinea','Equatorial Guinea','GNQ','short');
INSERT INTO "state_names" VALUES('republic of equatorial guinea','Republic of Equatorial Guinea','GNQ','formal');
INSERT INTO "state_names" VALUES('guinea equatorial','Guinea, Equatorial','GNQ','alias');
INSERT INTO "state_names" VALUES('greece','Greece','GRC','short');
INSERT INTO "state_names" VALUES('hellenic republic','Hellenic Republic','GRC','formal');
INSERT INTO "state_names" VALUES('republic of greece','Republic of Greece','GRC','alias');
INSERT INTO "state_names" VALUES('grenada','Grenada','GRD','short');
INSERT INTO "state_names" VALUES('guatemala','Guatemala','GTM','short');
INSERT INTO "state_names" VALUES('republic of guatemala','Republic of Guatemala','GTM','formal');
INSERT INTO "state_names" VALUES('guyana','Guyana','GUY','short');
INSERT INTO "state_names" VALUES('co operative republic of guyana','Co-operative Republic of Guyana','GUY','formal');
INSERT INTO "state_names" VALUES('cooperative republic of guyana','Cooperative Republic of Guyana','GUY','alias');
INSERT INTO "state_names" VALUES('republic of guyana','Republic of Guyana','GUY','alias');
INSERT INTO "state_names" VALUES('honduras','Honduras','HND','short');
INSERT INTO "state_names" VALUES('republic of honduras','Republic of Honduras','HND','formal');
INSERT INTO "state_names" VALUES('croatia','Croatia','HRV','short');
INSERT INTO "state_names" VALUES('republic of croatia','Republic of Croatia','HRV','formal');
INSERT INTO "state_names" VALUES('haiti','Haiti','HTI','short');
INSERT INTO "state_names" VALUES('republic of haiti','Republic of Haiti','HTI','formal');
INSERT INTO "state_names" VALUES('hungary','Hungary','HUN','short');
INSERT INTO "state_names" VALUES('republic of hungary','Republic of Hungary','HUN','alias');
INSERT INTO "state_names" VALUES('indonesia','Indonesia','IDN','short');
INSERT INTO "state_names" VALUES('republic of indonesia','Republic of Indonesia','IDN','formal');
INSERT INTO "state_names" VALUES('india','India','IND','short');
INSERT INTO "state_names" VALUES('republic of india','Republic of India','IND','formal');
INSERT INTO "state_names" VALUES('ireland','Ireland','IRL','short');
INSERT INTO "state_names" VALUES('ireland republic of','Ireland, Republic of','IRL','alias');
INSERT INTO "state_names" VALUES('irish republic','Irish Republic','IRL','alias');
INSERT INTO "state_names" VALUES('republic of ireland','Republic of Ireland','IRL','alias');
INSERT INTO "state_names" VALUES('eire','Éire','IRL','alias');
INSERT INTO "state_names" VALUES('iran islamic republic of','Iran (Islamic Republic of)','IRN','short');
INSERT INTO "state_names" VALUES('islamic republic of iran','Islamic Republic of Iran','IRN','formal');
INSERT INTO "state_names" VALUES('ir of iran','I.R. of Iran','IRN','alias');
INSERT INTO "state_names" VALUES('ir iran','IR Iran','IRN','alias');
INSERT INTO "state_names" VALUES('iran','Iran','IRN','alias');
INSERT INTO "state_names" VALUES('iran islamic rep','Iran, Islamic Rep.','IRN','alias');
INSERT INTO "state_names" VALUES('iran islamic rep of','Iran, Islamic Rep. of','IRN','alias');
INSERT INTO "state_names" VALUES('iran islamic republic','Iran, Islamic Republic','IRN','alias');
INSERT INTO "state_names" VALUES('islamic rep of iran','Islamic Rep. of Iran','IRN','alias');
INSERT INTO "state_names" VALUES('islamic republic iran','Islamic Republic Iran','IRN','alias');
INSERT INTO "state_names" VALUES('republic of iran','Republic of Iran','IRN','alias');
INSERT INTO "state_names" VALUES('iraq','Iraq','IRQ','short');
INSERT INTO "state_names" VALUES('republic of iraq','Republic of Iraq','IRQ','formal');
INSERT INTO "state_names" VALUES('iceland','Iceland','ISL','short');
INSERT INTO "state_names" VALUES('republic of iceland','Republic of Iceland','ISL','alias');
INSERT INTO "state_names" VALUES('israel','Israel','ISR','short');
INSERT INTO "state_names" VALUES('state of israel','State of Israel','ISR','formal');
INSERT INTO "state_names" VALUES('italy','Italy','ITA','short');
INSERT INTO "state_names" VALUES('republic of italy','Republic of Italy','ITA','formal');
INSERT INTO "state_names" VALUES('italian republic','Italian Republic','ITA','alias');
INSERT INTO "state_names" VALUES('jamaica','Jamaica','JAM','short');
INSERT INTO "state_names" VALUES('jordan','Jordan','JOR','short');
INSERT INTO "state_names" VALUES('hashemite kingdom of jordan','Hashemite Kingdom of Jordan','JOR','formal');
INSERT INTO "state_names" VALUES('kingdom of jordan','Kingdom of Jordan','JOR','alias');
INSERT INTO "state_names" VALUES('japan','Japan','JPN','short');
INSERT INTO "state_names" VALUES('kazakhstan','Kazakhstan','KAZ','short');
INSERT INTO "state_names" VALUES('republic of kazakhstan','Republic of Kazakhstan','KAZ','formal');
INSERT INTO "state_names" VALUES('kazakstan','Kazakstan','KAZ','alias');
INSERT INTO "state_names" VALUES('kazakstan republic of','Kazakstan, Republic of','KAZ','alias');
INSERT INTO "state_names" VALUES('kenya','Kenya','KEN','short');
INSERT INTO "state_names" VALUES('republic of kenya','Republic of Kenya','KEN','formal');
INSERT INTO "state_names" VALUES('kyrgyzstan','Kyrgyzstan','KGZ','short');
INSERT INTO "state_names" VALUES('kyrgyz republic','Kyrgyz Republic','KGZ','formal');
INSERT INTO "state_names" VALUES('kirghizia','Kirghizia','KGZ','alias');
INSERT INTO "state_names" VALUES('kirghizstan','Kirghizstan','KGZ','alias');
INSERT INTO "state_names" VALUES('kirgizstan','Kirgizstan','KGZ','alias');
INSERT INTO "state_names" VALUES('kyrgyz rep','Kyrgyz Rep.','KGZ','alias');
INSERT INTO "state_names" VALUES('republic of kyrgyzstan','Republic of Kyrgyzstan','KGZ','alias');
INSERT INTO "state_names" VALUES('cambodia','Cambodia','KHM','short');
INSERT INTO "state_names" VALUES('kingdom of cambodia','Kingdom of Cambodia','KHM','formal');
INSERT INTO "state_names" VALUES('democratic kampuchea','Democratic Kampuchea','KHM','historic');
INSERT INTO "state_names" VALUES('kampuchea','Kampuchea','KHM','historic');
INSERT INTO "state_names" VALUES('kiribati','Kiribati','KIR','short');
INSERT INTO "state_names" VALUES('republic of kiribati','Republic of Kiribati','KIR','formal');
INSERT INTO "state_names" VALUES('saint kitts and nevis','Saint Kitts and Nevis','KNA','short');
INSERT INTO "state_names" VALUES('federation of saint christopher and nevis','Federation of Saint Christopher and Nevis','KNA','alias');
INSERT INTO "state_names" VALUES('federation of saint kitts and nevis','Federation of Saint Kitts and Nevis','KNA','alias');
INSERT INTO "state_names" VALUES('saint christopher and nevis','Saint Christopher and Nevis','KNA','alias');
INSERT INTO "state_names" VALUES('saint kitts','Saint Kitts','KNA','alias');
INSERT INTO "state_names" VALUES('saint kitts nevis','Saint Kitts-Nevis','KNA','alias');
INSERT INTO "state_names" VALUES('republic of korea','Republic of Korea','KOR','short');
INSERT INTO "state_names" VALUES('korea rok','Korea (ROK)','KOR','alias');
INSERT INTO "state_names" VALUES('korea republic','Korea (Republic)','KOR','alias');
INSERT INTO "state_names" VALUES('korea south','Korea (South)','KOR','alias');
INSERT INTO "state_names" VALUES('korea rep','Korea, Rep.','KOR','alias');
INSERT INTO "state_names" VALUES('korea rep of','Korea, Rep. of','KOR','alias');
INSERT INTO "state_names" VALUES('korea republic of','Korea, Republic of','KOR','alias');
INSERT INTO "state_names" VALUES('korea republic of south','Korea, Republic of (South)','KOR','alias');
INSERT INTO "state_names" VALUES('rok','ROK','KOR','alias');
INSERT INTO "state_names" VALUES('rep korea','Rep. Korea','KOR','alias');
INSERT INTO "state_names" VALUES('rep of korea','Rep. of Korea','KOR','alias');
INSERT INTO "state_names" VALUES('republic of korea south korea','Republic of Korea (South Korea)','KOR','alias');
INSERT INTO "state_names" VALUES('republic of korea south','Republic of Korea (South)','KOR','alias');
INSERT INTO "state_names" VALUES('s korea','S. Korea','KOR','alias');
INSERT INTO "state_names" VALUES('south korea','South Korea','KOR','alias');
INSERT INTO "state_names" VALUES('kuwait','Kuwait','KWT','short');
INSERT INTO "state_names" VALUES('state of kuwait','State of Kuwait','KWT','formal');
INSERT INTO "state_names" VALUES('lao peoples democratic republic','Lao People''s Democratic Republic','LAO','short');
INSERT INTO "state_names" VALUES('lao pdr','Lao PDR','LAO','alias');
INSERT INTO "state_names" VALUES('lao peoples dem rep','Lao People''s Dem. Rep.','LAO','alias');
INSERT INTO "state_names" VALUES('lao peoples democratic rep','Lao People''s Democratic Rep.','LAO','alias');
INSERT INTO "state_names" VALUES('lao peoples dem republic','Lao Peoples Dem. Republic','LAO','alias');
INSERT INTO "state_names" VALUES('lao peoples democratic republic of','Lao, People''s Democratic Republic of','LAO','alias');
INSERT INTO "state_names" VALUES('laos','Laos','LAO','alias');
INSERT INTO "state_names" VALUES('laos pdr','Laos PDR','LAO','alias');
INSERT INTO "state_names" VALUES('laos peoples democratic republic of','Laos, People''s Democratic Republic of','LAO','alias');
INSERT INTO "state_names" VALUES('peoples democratic republic of laos','People''s Democratic Republic of Laos','LAO','alias');
INSERT INTO "state_names" VALUES('lebanon','Lebanon','LBN','short');
INSERT INTO "state_names" VALUES('lebanese republic','Lebanese Republic','LBN','formal');
INSERT INTO "state_names" VALUES('republic of lebanon','Republic of Lebanon','LBN','alias');
INSERT INTO "state_names" VALUES('liberia','Liberia','LBR','short');
INSERT INTO "state_names" VALUES('republic of liberia','Republic of Liberia','LBR','formal');
INSERT INTO "state_names" VALUES('libya','Libya','LBY','short');
INSERT INTO "state_names" VALUES('state of libya','State of Libya','LBY','formal');
INSERT INTO "state_names" VALUES('libyan aj','Libyan A.J.','LBY','alias');
INSERT INTO "state_names" VALUES('libyan arab jamahiriyah','Libyan Arab Jamahiriyah','LBY','alias');
INSERT INTO "state_names" VALUES('great socialist peoples libyan arab jamahiriya','Great Socialist People''s Libyan Arab Jamahiriya','LBY','historic');
INSERT INTO "state_names" VALUES('libyan arab jamahiriya','Libyan Arab Jamahiriya','LBY','historic');
INSERT INTO "state_names" VALUES('socialist peoples libyan arab jamahiriya','Socialist People''s Libyan Arab Jamahiriya','LBY','historic');
INSERT INTO "state_names" VALUES('saint lucia','Saint Lucia','LCA','short');
INSERT INTO "state_names" VALUES('liechtenstein','Liechtenstein','LIE','short');
INSERT INTO "state_names" VALUES('principality of liechtenstein','Principality of Liechtenstein','LIE','formal');
INSERT INTO "state_names" VALUES('sri lanka','Sri Lanka','LKA','short');
INSERT INTO "state_names" VALUES('democratic socialist republic of sri lanka','Democratic Socialist Republic of Sri Lanka','LKA','formal');
INSERT INTO "state_names" VALUES('republic of sri lanka','Republic of Sri Lanka','LKA','alias');
INSERT INTO "state_names" VALUES('ceylon','Ceylon','LKA','historic');
INSERT INTO "state_names" VALUES('lesotho','Lesotho','LSO','short');
INSERT INTO "state_names" VALUES('kingdom of lesotho','Kingdom of Lesotho','LSO','formal');
INSERT INTO "state_names" VALUES('lithuania','Lithuania','LTU','short');
INSERT INTO "state_names" VALUES('republic of lithuania','Republic of Lithuania','LTU','formal');
INSERT INTO "state_names" VALUES('luxembourg','Luxembourg','LUX','short');
INSERT INTO "state_names" VALUES('grand duchy of luxembourg','Grand Duchy of Luxembourg','LUX','formal');
INSERT INTO "state_names" VALUES('luxemburg','Luxemburg','LUX','alias');
INSERT INTO "state_names" VALUES('latvia','Latvia','LVA','short');
INSERT INTO "state_names" VALUES('republic of latvia','Republic of Latvia','LVA','formal');
INSERT INTO "state_names" VALUES('morocco','Morocco','MAR','short');
INSERT INTO "state_names" VALUES('kingdom of morocco','Kingdom of Morocco','MAR','formal');
INSERT INTO "state_names" VALUES('monaco','Monaco','MCO','short');
INSERT INTO "state_names" VALUES('principality of monaco','Principality of Monaco','MCO','formal');
INSERT INTO "state_names" VALUES('republic of moldova','Republic of Moldova','MDA','short');
INSERT INTO "state_names" VALUES('moldova','Moldova','MDA','alias');
INSERT INTO "state_names" VALUES('moldova republic','Moldova Republic','MDA','alias');
INSERT INTO "state_names" VALUES('moldova rep of','Moldova, Rep. of','MDA','alias');
INSERT INTO "state_names" VALUES('moldova republic of','Moldova, Republic of','MDA','alias');
INSERT INTO "state_names" VALUES('rep of moldova','Rep. of Moldova','MDA','alias');
INSERT INTO "state_names" VALUES('moldavia','Moldavia','MDA','historic');
INSERT INTO "state_names" VALUES('madagascar','Madagascar','MDG','short');
INSERT INTO "state_names" VALUES('republic of madagascar','Republic of Madagascar','MDG','formal');
INSERT INTO "state_names" VALUES('malagasy republic','Malagasy Republic','MDG','historic');
INSERT INTO "state_names" VALUES('maldives','Maldives','MDV','short');
INSERT INTO "state_names" VALUES('republic of maldives','Republic of Maldives','MDV','formal');
INSERT INTO "state_names" VALUES('maldive islands','Maldive Islands','MDV','alias');
INSERT INTO "state_names" VALUES('maldives islands','Maldives Islands','MDV','alias');
INSERT INTO "state_names" VALUES('republic of the maldives','Republic of the Maldives','MDV','alias');
INSERT INTO "state_names" VALUES('mexico','Mexico','MEX','short');
INSERT INTO "state_names" VALUES('united mexican states','United Mexican States','MEX','formal');
INSERT INTO "state_names" VALUES('republic of mexico','Republic of Mexico','MEX','alias');
INSERT INTO "state_names" VALUES('marshall islands','Marshall Islands','MHL','short');
INSERT INTO "state_names" VALUES('republic of the marshall islands','Republic of the Marshall Islands','MHL','formal');
INSERT INTO "state_names" VALUES('marshall is','Marshall Is.','MHL','alias');
INSERT INTO "state_names" VALUES('rmi','RMI','MHL','alias');
INSERT INTO "state_names" VALUES('republic of marshall islands','Republic of Marshall Islands','MHL','alias');
INSERT INTO "state_names" VALUES('north macedonia','North Macedonia','MKD','short');
INSERT INTO "state_names" VALUES('republic of north macedonia','Republic of North Macedonia','MKD','formal');
INSERT INTO "state_names" VALUES('fyr republic of macedonia','FYR Republic of Macedonia','MKD','alias');
INSERT INTO "state_names" VALUES('fyr of macedonia','FYR of Macedonia','MKD','alias');
INSERT INTO "state_names" VALUES('fyro macedonia','FYRO Macedonia','MKD','alias');
INSERT INTO "state_names" VALUES('former yugoslav rep of macedonia','Former Yugoslav Rep. of Macedonia','MKD','alias');
INSERT INTO "state_names" VALUES('macedonia fyrom','Macedonia (FYROM)','MKD','alias');
INSERT INTO "state_names" VALUES('macedonia former yugoslav rep of','Macedonia (Former Yugoslav Rep. of)','MKD','alias');
INSERT INTO "state_names" VALUES('macedonia fyr','Macedonia FYR','MKD','alias');
INSERT INTO "state_names" VALUES('macedonia fyr of','Macedonia, FYR of','MKD','alias');
INSERT INTO "state_names" VALUES('macedonia fyro','Macedonia, FYRO','MKD','alias');
INSERT INTO "state_names" VALUES('macedonia republic of','Macedonia, Republic of','MKD','alias');
INSERT INTO "state_names" VALUES('north macedonia republic of','North Macedonia, Republic of','MKD','alias');
INSERT INTO "state_names" VALUES('tfyr macedonia','TFYR Macedonia','MKD','alias');
INSERT INTO "state_names" VALUES('tfyr of macedonia','TFYR of Macedonia','MKD','alias');
INSERT INTO "state_names" VALUES('tfyrom','TFYROM','MKD','alias');
INSERT INTO "state_names" VALUES('fyr macedonia','FYR Macedonia','MKD','historic');
INSERT INTO "state_names" VALUES('fyrom','FYROM','MKD','historic');
INSERT INTO "state_names" VALUES('macedonia','Macedonia','MKD','historic');
INSERT INTO "state_names" VALUES('macedonia former yugoslav republic','Macedonia, Former Yugoslav Republic','MKD','historic');
INSERT INTO "state_names" VALUES('macedonia former yugoslav republic of','Macedonia, former Yugoslav Republic of','MKD','historic');
INSERT INTO "state_names" VALUES('macedonia the former yugoslav republic of','Macedonia, the former Yugoslav Republic of','MKD','historic');
INSERT INTO "state_names" VALUES('republic of macedonia','Republic of Macedonia','MKD','historic');
INSERT INTO "state_names" VALUES('yugoslav republic of macedonia','Yugoslav Republic of Macedonia','MKD','historic');
INSERT INTO "state_names" VALUES('former yugoslav republic of macedonia','former Yugoslav Republic of Macedonia','MKD','historic');
INSERT INTO "state_names" VALUES('mali','Mali','MLI','short');
INSERT INTO "state_names" VALUES('republic of mali','Republic of Mali','MLI','formal');
INSERT INTO "state_names" VALUES('malta','Malta','MLT','short');
INSERT INTO "state_names" VALUES('republic of malta','Republic of Malta','MLT','formal');
INSERT INTO "state_names" VALUES('myanmar','Myanmar','MMR','short');
INSERT INTO "state_names" VALUES('republic of the union of myanmar','Republic of the Union of Myanmar','MMR','formal');
INSERT INTO "state_names" VALUES('burma now myanmar','Burma (now Myanmar)','MMR','alias');
INSERT INTO "state_names" VALUES('burma myanmar','Burma/Myanmar','MMR','alias');
INSERT INTO "state_names" VALUES('myanmar formerly burma','Myanmar (formerly Burma)','MMR','alias');
INSERT INTO "state_names" VALUES('myanmar burma','Myanmar/Burma','MMR','alias');
INSERT INTO "state_names" VALUES('republic of myanmar','Republic of Myanmar','MMR','alias');
INSERT INTO "state_names" VALUES('burma','Burma','MMR','historic');
INSERT INTO "state_names" VALUES('union of burma','Union of Burma','MMR','historic');
INSERT INTO "state_names" VALUES('union of myanmar','Union of Myanmar','MMR','historic');
INSERT INTO "state_names" VALUES('montenegro','Montenegro','MNE','short');
INSERT INTO "state_names" VALUES('republic of montenegro','Republic of Montenegro','MNE','alias');
INSERT INTO "state_names" VALUES('mongolia','Mongolia','MNG','short');
INSERT INTO "state_names" VALUES('republic of mongolia','Republic of Mongolia','MNG','alias');
INSERT INTO "state_names" VALUES('mongolian peoples republic','Mongolian People''s Republic','MNG','historic');
INSERT INTO "state_names" VALUES('mozambique','Mozambique','MOZ','short');
INSERT INTO "state_names" VALUES('republic of mozambique','Republic of Mozambique','MOZ','formal');
INSERT INTO "state_names" VALUES('mauritania','Mauritania','MRT','short');
INSERT INTO "state_names" VALUES('islamic republic of mauritania','Islamic Republic of Mauritania','MRT','formal');
INSERT INTO "state_names" VALUES('republic of mauritania','Republic of Mauritania','MRT','alias');
INSERT INTO "state_names" VALUES('mauritius','Mauritius','MUS','short');
INSERT INTO "state_names" VALUES('republic of mauritius','Republic of Mauritius','MUS','formal');
INSERT INTO "state_names" VALUES('malawi','Malawi','MWI','short');
INSERT INTO "state_names" VALUES('republic of malawi','Republic of Malawi','MWI','formal');
INSERT INTO "state_names" VALUES('malaysia','Malaysia','MYS','short');
INSERT INTO "state_names" VALUES('federation of malaysia','Federation of Malaysia','MYS','alias');
INSERT INTO "state_names" VALUES('namibia','Namibia','NAM','short');
INSERT INTO "state_names" VALUES('republic of namibia','Republic of Namibia','NAM','formal');
INSERT INTO "state_names" VALUES('niger','Niger','NER','short');
INSERT INTO "state_names" VALUES('republic of the niger','Republic of the Niger','NER','formal');
INSERT INTO "state_names" VALUES('niger republic of','Niger, Republic of','NER','alias');
INSERT INTO "state_names" VALUES('republic of niger','Republic of Niger','NER','alias');
INSERT INTO "state_names" VALUES('nigeria','Nigeria','NGA','short');
INSERT INTO "state_names" VALUES('federal republic of nigeria','Federal Republic of Nigeria','NGA','formal');
INSERT INTO "state_names" VALUES('republic of nigeria','Republic of Nigeria','NGA','alias');
INSERT INTO "state_names" VALUES('nicaragua','Nicaragua','NIC','short');
INSERT INTO "state_names" VALUES('republic of nicaragua','Republic of Nicaragua','NIC','formal');
INSERT INTO "state_names" VALUES('niue','Niue','NIU','short');
INSERT INTO "state_names" VALUES('netherlands kingdom of','Netherlands (Kingdom of the)','NLD','short');
INSERT INTO "state_names" VALUES('kingdom of the netherlands','Kingdom of the Netherlands','NLD','formal');
INSERT INTO "state_names" VALUES('holland','Holland','NLD','alias');
INSERT INTO "state_names" VALUES('kingdom of netherlands','Kingdom of Netherlands','NLD','alias');
INSERT INTO "state_names" VALUES('netherlands','Netherlands','NLD','alias');
INSERT INTO "state_names" VALUES('norway','Norway','NOR','short');
INSERT INTO "state_names" VALUES('kingdom of norway','Kingdom of Norway','NOR','formal');
INSERT INTO "state_names" VALUES('nepal','Nepal','NPL','short');
INSERT INTO "state_names" VALUES('federal democratic republic of nepal','Federal Democratic Republic of Nepal','NPL','formal');
INSERT INTO "state_names" VALUES('federal republic of nepal','Federal Republic of Nepal','NPL','alias');
INSERT INTO "state_names" VALUES('republic of nepal','Republic of Nepal','NPL','alias');
INSERT INTO "state_names" VALUES('kingdom of nepal','Kingdom of Nepal','NPL','historic');
INSERT INTO "state_names" VALUES('nauru','Nauru','NRU','short');
INSERT INTO "state_names" VALUES('republic of nauru','Republic of Nauru','NRU','formal');
INSERT INTO "state_names" VALUES('new zealand','New Zealand','NZL','short');
INSERT INTO "state_names" VALUES('aotearoa new zealand','Aotearoa New Zealand','NZL','alias');
INSERT INTO "state_names" VALUES('nz','NZ','NZL','alias');
INSERT INTO "state_names" VALUES('oman','Oman','OMN','short');
INSERT INTO "state_names" VALUES('sultanate of oman','Sultanate of Oman','OMN','formal');
INSERT INTO "state_names" VALUES('pakistan','Pakistan','PAK','short');
INSERT INTO "state_names" VALUES('islamic republic of pakistan','Islamic Republic of Pakistan','PAK','formal');
INSERT INTO "state_names" VALUES('republic of pakistan','Republic of Pakistan','PAK','alias');
INSERT INTO "state_names" VALUES('panama','Panama','PAN','short');
INSERT INTO "state_names" VALUES('republic of panama','Republic of Panama','PAN','formal');
INSERT INTO "state_names" VALUES('peru','Peru','PER','short');
INSERT INTO "state_names" VALUES('republic of peru','Republic of Peru','PER','formal');
INSERT INTO "state_names" VALUES('philippines','Philippines','PHL','short');
INSERT INTO "state_names" VALUES('republic of the philippines','Republic of the Philippines','PHL','formal');
INSERT INTO "state_names" VALUES('philippine islands','Philippine Islands','PHL','alias');
INSERT INTO "state_names" VALUES('republic of philippines','Republic of Philippines','PHL','alias');
INSERT INTO "state_names" VALUES('palau','Palau','PLW','short');
INSERT INTO "state_names" VALUES('republic of palau','Republic of Palau','PLW','formal');
INSERT INTO "state_names" VALUES('belau','Belau','PLW','alias');
INSERT INTO "state_names" VALUES('republic of belau','Republic of Belau','PLW','alias');
INSERT INTO "state_names" VALUES('papua new guinea','Papua New Guinea','PNG','short');
INSERT INTO "state_names" VALUES('independent state of papua new guinea','Independent State of Papua New Guinea','PNG','formal');
INSERT INTO "state_names" VALUES('png','PNG','PNG','alias');
INSERT INTO "state_names" VALUES('state of papua new guinea','State of Papua New Guinea','PNG','alias');
INSERT INTO "state_names" VALUES('poland','Poland','POL','short');
INSERT INTO "state_names" VALUES('republic of poland','Republic of Poland','POL','formal');
INSERT INTO "state_names" VALUES('democratic peoples republic of korea','Democratic People''s Republic of Korea','PRK','short');
INSERT INTO "state_names" VALUES('dpr korea','DPR Korea','PRK','alias');
INSERT INTO "state_names" VALUES('dpr of korea','DPR of Korea','PRK','alias');
INSERT INTO "state_names" VALUES('dprk','DPRK','PRK','alias');
INSERT INTO "state_names" VALUES('dem peoples rep of korea','Dem. People''s Rep. of Korea','PRK','alias');
INSERT INTO "state_names" VALUES('dem peoples republic of korea','Dem. People''s Republic of Korea','PRK','alias');
INSERT INTO "state_names" VALUES('democratic peoples rep of korea north','Democratic People''s Rep. of Korea (North)','PRK','alias');
INSERT INTO "state_names" VALUES('democratic peoples rep of korea','Democratic Peoples Rep. of Korea','PRK','alias');
INSERT INTO "state_names" VALUES('democratic peoples republic of korea north korea','Democratic Peoples'' Republic of Korea (North Korea)','PRK','alias');
INSERT INTO "state_names" VALUES('democratic republic of korea','Democratic Republic of Korea','PRK','alias');
INSERT INTO "state_names" VALUES('korea dprk','Korea (DPRK)','PRK','alias');
INSERT INTO "state_names" VALUES('korea north','Korea (North)','PRK','alias');
INSERT INTO "state_names" VALUES('korea dpr','Korea, DPR','PRK','alias');
INSERT INTO "state_names" VALUES('korea dem peoples rep','Korea, Dem. People''s Rep.','PRK','alias');
INSERT INTO "state_names" VALUES('korea dem peoples rep of','Korea, Dem. People''s Rep. of','PRK','alias');
INSERT INTO "state_names" VALUES('korea dem rep','Korea, Dem. Rep.','PRK','alias');
INSERT INTO "state_names" VALUES('korea democratic peoples republic','Korea, Democratic People''s Republic','PRK','alias');
INSERT INTO "state_names" VALUES('korea democratic peoples republic of','Korea, Democratic People''s Republic of','PRK','alias');
INSERT INTO "state_names" VALUES('korea democratic republic of','Korea, Democratic Republic of','PRK','alias');
INSERT INTO "state_names" VALUES('korea peoples democratic republic of','Korea, People''s Democratic Republic of','PRK','alias');
INSERT INTO "state_names" VALUES('n korea','N. Korea','PRK','alias');
INSERT INTO "state_names" VALUES('north korea','North Korea','PRK','alias');
INSERT INTO "state_names" VALUES('peoples democratic republic of korea','People''s Democratic Republic of Korea','PRK','alias');
INSERT INTO "state_names" VALUES('peoples republic of korea','People''s Republic of Korea','PRK','alias');
INSERT INTO "state_names" VALUES('portugal','Portugal','PRT','short');
INSERT INTO "state_names" VALUES('portuguese republic','Portuguese Republic','PRT','formal');
INSERT INTO "state_names" VALUES('republic of portugal','Republic of Portugal','PRT','alias');
INSERT INTO "state_names" VALUES('paraguay','Paraguay','PRY','short');
INSERT INTO "state_names" VALUES('republic of paraguay','Republic of Paraguay','PRY','formal');
INSERT INTO "state_names" VALUES('state of palestine','State of Palestine','PSE','short');
INSERT INTO "state_names" VALUES('occupied palestinian territory','Occupied Palestinian Territory','PSE','alias');
INSERT INTO "state_names" VALUES('palestine','Palestine','PSE','alias');
INSERT INTO "state_names" VALUES('palestine state of','Palestine, State of','PSE','alias');
INSERT INTO "state_names" VALUES('palestinian territory occupied','Palestinian Territory, Occupied','PSE','alias');
INSERT INTO "state_names" VALUES('qatar','Qatar','QAT','short');
INSERT INTO "state_names" VALUES('state of qatar','State of Qatar','QAT','formal');
INSERT INTO "state_names" VALUES('romania','Romania','ROU','short');
INSERT INTO "state_names" VALUES('republic of romania','Republic of Romania','ROU','alias');
INSERT INTO "state_names" VALUES('rumania','Rumania','ROU','alias');
INSERT INTO "state_names" VALUES('russian federation','Russian Federation','RUS','short');
INSERT INTO "state_names" VALUES('federation of russia','Federation of Russia','RUS','alias');
INSERT INTO "state_names" VALUES('republic of russia','Republic of Russia','RUS','alias');
INSERT INTO "state_names" VALUES('russia','Russia','RUS','alias');
INSERT INTO "state_names" VALUES('russian fed','Russian Fed.','RUS','alias');
INSERT INTO "state_names" VALUES('rwanda','Rwanda','RWA','short');
INSERT INTO "state_names" VALUES('republic of rwanda','Republic of Rwanda','RWA','formal');
INSERT INTO "state_names" VALUES('ruanda','Ruanda','RWA','alias');
INSERT INTO "state_names" VALUES('rwandese republic','Rwandese Republic','RWA','historic');
INSERT INTO "state_names" VALUES('saudi arabia','Saudi Arabia','SAU','short');
INSERT INTO "state_names" VALUES('kingdom of saudi arabia','Kingdom of Saudi Arabia','SAU','formal');
INSERT INTO "state_names" VALUES('ksa','KSA','SAU','alias');
INSERT INTO "state_names" VALUES('sudan','Sudan','SDN','short');
INSERT INTO "state_names" VALUES('republic of the sudan','Republic of the Sudan','SDN','formal');
INSERT INTO "state_names" VALUES('republic of sudan','Republic of Sudan','SDN','alias');
INSERT INTO "state_names" VALUES('sudan north','Sudan (North)','SDN','alias');
INSERT INTO "state_names" VALUES('senegal','Senegal','SEN','short');
INSERT INTO "state_names" VALUES('republic of senegal','Republic of Senegal','SEN','formal');
INSERT INTO "state_names" VALUES('singapore','Singapore','SGP','short');
INSERT INTO "state_names" VALUES('republic of singapore','Republic of Singapore','SGP','formal');
INSERT INTO "state_names" VALUES('solomon islands','Solomon Islands','SLB','short');
INSERT INTO "state_names" VALUES('solomon is','Solomon Is.','SLB','alias');
INSERT INTO "state_names" VALUES('sierra leone','Sierra Leone','SLE','short');
INSERT INTO "state_names" VALUES('republic of sierra leone','Republic of Sierra Leone','SLE','formal');
INSERT INTO "state_names" VALUES('el salvador','El Salvador','SLV','short');
INSERT INTO "state_names" VALUES('republic of el salvador','Republic of El Salvador','SLV','formal');
INSERT INTO "state_names" VALUES('san marino','San Marino','SMR','short');
INSERT INTO "state_names" VALUES('republic of san marino','Republic of San Marino','SMR','formal');
INSERT INTO "state_names" VALUES('somalia','Somalia','SOM','short');
INSERT INTO "state_names" VALUES('federal republic of somalia','Federal Republic of Somalia','SOM','formal');
INSERT INTO "state_names" VALUES('republic of somalia','Republic of Somalia','SOM','alias');
INSERT INTO "state_names" VALUES('somali democratic republic','Somali Democratic Republic','SOM','alias');
INSERT INTO "state_names" VALUES('somali republic','Somali Republic','SOM','alias');
INSERT INTO "state_names" VALUES('serbia','Serbia','SRB','short');
INSERT INTO "state_names" VALUES('republic of serbia','Republic of Serbia','SRB','formal');
INSERT INTO "state_names" VALUES('fr of yugoslavia','F.R. of Yugoslavia','SRB','historic');
INSERT INTO "state_names" VALUES('fr yugoslavia','FR Yugoslavia','SRB','historic');
INSERT INTO "state_names" VALUES('fry','FRY','SRB','historic');
INSERT INTO "state_names" VALUES('federal republic of yugoslavia','Federal Republic of Yugoslavia','SRB','historic');
INSERT INTO "state_names" VALUES('federal republic of yugoslavia serbia and montenegro','Federal Republic of Yugoslavia (Serbia and Montenegro)','SRB','historic');
INSERT INTO "state_names" VALUES('serbia and montenegro','Serbia and Montenegro','SRB','historic');
INSERT INTO "state_names" VALUES('state union of serbia and montenegro','State Union of Serbia and Montenegro','SRB','historic');
INSERT INTO "state_names" VALUES('yugoslavia','Yugoslavia','SRB','historic');
INSERT INTO "state_names" VALUES('yugoslavia serbia and montenegro','Yugoslavia (Serbia and Montenegro)','SRB','historic');
INSERT INTO "state_names" VALUES('yugoslavia fed rep of','Yugoslavia, Fed. Rep. of','SRB','historic');
INSERT INTO "state_names" VALUES('yugoslavia federal republic of','Yugoslavia, Federal Republic of','SRB','historic');
INSERT INTO "state_names" VALUES('south sudan','South Sudan','SSD','short');
INSERT INTO "state_names" VALUES('republic of south sudan','Republic of South Sudan','SSD','formal');
INSERT INTO "state_names" VALUES('republic of southern sudan','Republic of Southern Sudan','SSD','alias');
INSERT INTO "state_names" VALUES('republic of the south sudan','Republic of the South Sudan','SSD','alias');
INSERT INTO "state_names" VALUES('southern sudan','Southern Sudan','SSD','alias');
INSERT INTO "state_names" VALUES('sudan south','Sudan, South','SSD','alias');
INSERT INTO "state_names" VALUES('sao tome and principe','Sao Tome and Principe','STP','short');
INSERT INTO "state_names" VALUES('democratic republic of sao tome and principe','Democratic Republic of Sao Tome and Principe','STP','formal');
INSERT INTO "state_names" VALUES('republic of sao tome and principe','Republic of Sao Tome and Principe','STP','alias');
INSERT INTO "state_names" VALUES('sao tome','Sao Tome','STP','alias');
INSERT INTO "state_names" VALUES('sao tome e principe','Sao Tome e Principe','STP','alias');
INSERT INTO "state_names" VALUES('sao tome principe','Sao Tome-Principe','STP','alias');
INSERT INTO "state_names" VALUES('suriname','Suriname','SUR','short');
INSERT INTO "state_names" VALUES('republic of suriname','Republic of Suriname','SUR','formal');
INSERT INTO "state_names" VALUES('surinam','Surinam','SUR','historic');
INSERT INTO "state_names" VALUES('slovakia','Slovakia','SVK','short');
INSERT INTO "state_names" VALUES('slovak republic','Slovak Republic','SVK','formal');
INSERT INTO "state_names" VALUES('republic of slovakia','Republic of Slovakia','SVK','alias');
INSERT INTO "state_names" VALUES('slovak rep','Slovak Rep.','SVK','alias');
INSERT INTO "state_names" VALUES('slovenia','Slovenia','SVN','short');
INSERT INTO "state_names" VALUES('republic of slovenia','Republic of Slovenia','SVN','formal');
INSERT INTO "state_names" VALUES('sweden','Sweden','SWE','short');
INSERT INTO "state_names" VALUES('kingdom of sweden','Kingdom of Sweden','SWE','formal');
INSERT INTO "state_names" VALUES('eswatini','Eswatini','SWZ','short');
INSERT INTO "state_names" VALUES('kingdom of eswatini','Kingdom of Eswatini','SWZ','formal');
INSERT INTO "state_names" VALUES('eswatini formerly swaziland','Eswatini (formerly Swaziland)','SWZ','alias');
INSERT INTO "state_names" VALUES('eswatini the kingdom of','Eswatini (the Kingdom of)','SWZ','alias');
INSERT INTO "state_names" VALUES('eswatini swaziland','Eswatini/Swaziland','SWZ','alias');
INSERT INTO "state_names" VALUES('swaziland now eswatini','Swaziland (now Eswatini)','SWZ','alias');
INSERT INTO "state_names" VALUES('swaziland eswatini','Swaziland/Eswatini','SWZ','alias');
INSERT INTO "state_names" VALUES('kingdom of swaziland','Kingdom of Swaziland','SWZ','historic');
INSERT INTO "state_names" VALUES('swaziland','Swaziland','SWZ','historic');
INSERT INTO "state_names" VALUES('seychelles','Seychelles','SYC','short');
INSERT INTO "state_names" VALUES('republic of seychelles','Republic of Seychelles','SYC','formal');
INSERT INTO "state_names" VALUES('republic of the seychelles','Republic of the Seychelles','SYC','alias');
INSERT INTO "state_names" VALUES('seychelles islands','Seychelles Islands','SYC','alias');
INSERT INTO "state_names" VALUES('syrian arab republic','Syrian Arab Republic','SYR','short');
INSERT INTO "state_names" VALUES('republic of syria','Republic of Syria','SYR','alias');
INSERT INTO "state_names" VALUES('syria','Syria','SYR','alias');
INSERT INTO "state_names" VALUES('syrian arab rep','Syrian Arab Rep.','SYR','alias');
INSERT INTO "state_names" VALUES('chad','Chad','TCD','short');
INSERT INTO "state_names" VALUES('republic of chad','Republic of Chad','TCD','formal');
INSERT INTO "state_names" VALUES('togo','Togo','TGO','short');
INSERT INTO "state_names" VALUES('togolese republic','Togolese Republic','TGO','formal');
INSERT INTO "state_names" VALUES('republic of togo','Republic of Togo','TGO','alias');
INSERT INTO "state_names" VALUES('thailand','Thailand','THA','short');
INSERT INTO "state_names" VALUES('kingdom of thailand','Kingdom of Thailand','THA','formal');
INSERT INTO "state_names" VALUES('siam','Siam','THA','historic');
INSERT INTO "state_names" VALUES('tajikistan','Tajikistan','TJK','short');
INSERT INTO "state_names" VALUES('republic of tajikistan','Republic of Tajikistan','TJK','formal');
INSERT INTO "state_names" VALUES('tadjikistan','Tadjikistan','TJK','alias');
INSERT INTO "state_names" VALUES('tadzhikistan','Tadzhikistan','TJK','alias');
INSERT INTO "state_names" VALUES('turkmenistan','Turkmenistan','TKM','short');
INSERT INTO "state_names" VALUES('republic of turkmenistan','Republic of Turkmenistan','TKM','alias');
INSERT INTO "state_names" VALUES('turkmenia','Turkmenia','TKM','alias');
INSERT INTO "state_names" VALUES('timor leste','Timor-Leste','TLS','short');
INSERT INTO "state_names" VALUES('democratic republic of timor leste','Democratic Republic of Timor-Leste','TLS','formal');
INSERT INTO "state_names" VALUES('democratic republic of east timor','Democratic Republic of East Timor','TLS','alias');
INSERT INTO "state_names" VALUES('east timor timor leste','East Timor/Timor-Leste','TLS','alias');
INSERT INTO "state_names" VALUES('republic of timor leste','Republic of Timor-Leste','TLS','alias');
INSERT INTO "state_names" VALUES('timor lorosae','Timor Lorosa''e','TLS','alias');
INSERT INTO "state_names" VALUES('timor east','Timor, East','TLS','alias');
INSERT INTO "state_names" VALUES('timor leste east timor','Timor-Leste/East Timor','TLS','alias');
INSERT INTO "state_names" VALUES('east timor','East Timor','TLS','historic');
INSERT INTO "state_names" VALUES('tonga','Tonga','TON','short');
INSERT INTO "state_names" VALUES('kingdom of tonga','Kingdom of Tonga','TON','formal');
INSERT INTO "state_names" VALUES('trinidad and tobago','Trinidad and Tobago','TTO','short');
INSERT INTO "state_names" VALUES('republic of trinidad and tobago','Republic of Trinidad and Tobago','TTO','formal');
INSERT INTO "state_names" VALUES('trinidad','Trinidad','TTO','alias');
INSERT INTO "state_names" VALUES('trinidad tobago','Trinidad-Tobago','TTO','alias');
INSERT INTO "state_names" VALUES('tunisia','Tunisia','TUN','short');
INSERT INTO "state_names" VALUES('republic of tunisia','Republic of Tunisia','TUN','formal');
INSERT INTO "state_names" VALUES('tunisian republic','Tunisian Republic','TUN','alias');
INSERT INTO "state_names" VALUES('turkiye','Türkiye','TUR','short');
INSERT INTO "state_names" VALUES('republic of turkiye','Republic of Türkiye','TUR','formal');
INSERT INTO "state_names" VALUES('turkey turkiye','Turkey/Türkiye','TUR','alias');
INSERT INTO "state_names" VALUES('turkiye formerly turkey','Türkiye (formerly Turkey)','TUR','alias');
INSERT INTO "state_names" VALUES('turkiye turkey','Türkiye/Turkey','TUR','alias');
INSERT INTO "state_names" VALUES('republic of turkey','Republic of Turkey','TUR','historic');
INSERT INTO "state_names" VALUES('turkey','Turkey','TUR','historic');
INSERT INTO "state_names" VALUES('tuvalu','Tuvalu','TUV','short');
INSERT INTO "state_names" VALUES('ellice islands','Ellice Islands','TUV','historic');
INSERT INTO "state_names" VALUES('united republic of tanzania','United Republic of Tanzania','TZA','short');
INSERT INTO "state_names" VALUES('republic of tanzania','Republic of Tanzania','TZA','alias');
INSERT INTO "state_names" VALUES('tanzania','Tanzania','TZA','alias');
INSERT INTO "state_names" VALUES('tanzania u rep of','Tanzania, U. Rep. of','TZA','alias');
INSERT INTO "state_names" VALUES('tanzania united rep','Tanzania, United Rep.','TZA','alias');
INSERT INTO "state_names" VALUES('tanzania united rep of','Tanzania, United Rep. of','TZA','alias');
INSERT INTO "state_names" VALUES('tanzania united republic of','Tanzania, United Republic of','TZA','alias');
INSERT INTO "state_names" VALUES('ur of tanzania','U.R. of Tanzania','TZA','alias');
INSERT INTO "state_names" VALUES('ur tanzania','UR Tanzania','TZA','alias');
INSERT INTO "state_names" VALUES('united rep of tanzania','United Rep. of Tanzania','TZA','alias');
INSERT INTO "state_names" VALUES('utd rep of tanzania','Utd. Rep. of Tanzania','TZA','alias');
INSERT INTO "state_names" VALUES('uganda','Uganda','UGA','short');
INSERT INTO "state_names" VALUES('republic of uganda','Republic of Uganda','UGA','formal');
INSERT INTO "state_names" VALUES('ukraine','Ukraine','UKR','short');
INSERT INTO "state_names" VALUES('republic of ukraine','Republic of Ukraine','UKR','alias');
INSERT INTO "state_names" VALUES('uruguay','Uruguay','URY','short');
INSERT INTO "state_names" VALUES('eastern republic of uruguay','Eastern Republic of Uruguay','URY','formal');
INSERT INTO "state_names" VALUES('oriental republic of uruguay','Oriental Republic of Uruguay','URY','alias');
INSERT INTO "state_names" VALUES('republic of uruguay','Republic of Uruguay','URY','alias');
INSERT INTO "state_names" VALUES('united states of america','United States of America','USA','short');
INSERT INTO "state_names" VALUES('us of america','U.S. of America','USA','alias');
INSERT INTO "state_names" VALUES('us','US','USA','alias');
INSERT INTO "state_names" VALUES('usa','USA','USA','alias');
INSERT INTO "state_names" VALUES('united states','United States','USA','alias');
INSERT INTO "state_names" VALUES('united states us','United States (US)','USA','alias');
INSERT INTO "state_names" VALUES('utd states','Utd. States','USA','alias');
INSERT INTO "state_names" VALUES('utd states of america','Utd. States of America','USA','alias');
INSERT INTO "state_names" VALUES('uzbekistan','Uzbekistan','UZB','short');
INSERT INTO "state_names" VALUES('republic of uzbekistan','Republic of Uzbekistan','UZB','formal');
INSERT INTO "state_names" VALUES('holy see','Holy See','VAT','short');
INSERT INTO "state_names" VALUES('holy see vatican city state','Holy See (Vatican City State)','VAT','alias');
INSERT INTO "state_names" VALUES('holy see vatican city','Holy See (Vatican City)','VAT','alias');
INSERT INTO "state_names" VALUES('state of the vatican city','State of the Vatican City','VAT','alias');
INSERT INTO "state_names" VALUES('vatican','Vatican','VAT','alias');
INSERT INTO "state_names" VALUES('vatican city','Vatican City','VAT','alias');
INSERT INTO "state_names" VALUES('vatican city state','Vatican City State','VAT','alias');
INSERT INTO "state_names" VALUES('vatican city state holy see','Vatican City State (Holy See)','VAT','alias');
INSERT INTO "state_names" VALUES('vatican state','Vatican State','VAT','alias');
INSERT INTO "state_names" VALUES('vatican holy see','Vatican/Holy See','VAT','alias');
INSERT INTO "state_names" VALUES('saint vincent and the grenadines','Saint Vincent and the Grenadines','VCT','short');
INSERT INTO "state_names" VALUES('saint vincent','Saint Vincent','VCT','alias');
INSERT INTO "state_names" VALUES('saint vincent and grenadines','Saint Vincent and Grenadines','VCT','alias');
INSERT INTO "state_names" VALUES('venezuela bolivarian republic of','Venezuela (Bolivarian Republic of)','VEN','short');
INSERT INTO "state_names" VALUES('bolivarian republic of venezuela','Bolivarian Republic of Venezuela','VEN','formal');
INSERT INTO "state_names" VALUES('republic of venezuela','Republic of Venezuela','VEN','alias');
INSERT INTO "state_names" VALUES('venezuela','Venezuela','VEN','alias');
INSERT INTO "state_names" VALUES('venezuela bolivarian rep of','Venezuela, Bolivarian Rep. of','VEN','alias');
INSERT INTO "state_names" VALUES('venezuela bolivarian republic','Venezuela, Bolivarian Republic','VEN','alias');
INSERT INTO "state_names" VALUES('venezuela rb','Venezuela, RB','VEN','alias');
INSERT INTO "state_names" VALUES('viet nam','Viet Nam','VNM','short');
INSERT INTO "state_names" VALUES('socialist republic of viet nam','Socialist Republic of Viet Nam','VNM','formal');
INSERT INTO "state_names" VALUES('republic of viet nam','Republic of Viet Nam','VNM','alias');
INSERT INTO "state_names" VALUES('sr viet nam','S.R. Viet Nam','VNM','alias');
INSERT INTO "state_names" VALUES('sr vietnam','SR Vietnam','VNM','alias');
INSERT INTO "state_names" VALUES('socialist republic of vietnam','Socialist Republic of Vietnam','VNM','alias');
INSERT INTO "state_names" VALUES('vietnam','Vietnam','VNM','alias');
INSERT INTO "state_names" VALUES('vanuatu','Vanuatu','VUT','short');
INSERT INTO "state_names" VALUES('republic of vanuatu','Republic of Vanuatu','VUT','formal');
INSERT INTO "state_names" VALUES('new hebrides','New Hebrides','VUT','historic');
INSERT INTO "state_names" VALUES('samoa','Samoa','WSM','short');
INSERT INTO "state_names" VALUES('independent state of samoa','Independent State of Samoa','WSM','formal');
INSERT INTO "state_names" VALUES('samoa western','Samoa (Western)','WSM','alias');
INSERT INTO "state_names" VALUES('western samoa','Western Samoa','WSM','historic');
INSERT INTO "state_names" VALUES('yemen','Yemen','YEM','short');
INSERT INTO "state_names" VALUES('republic of yemen','Republic of Yemen','YEM','formal');
INSERT INTO "state_names" VALUES('yemen arab republic','Yemen Arab Republic','YEM','alias');
INSERT INTO "state_names" VALUES('yemen rep','Yemen, Rep.','YEM','alias');
INSERT INTO "state_names" VALUES('yemen republic of','Yemen, Republic of','YEM','alias');
INSERT INTO "state_names" VALUES('south africa','South Africa','ZAF','short');
INSERT INTO "state_names" VALUES('republic of south africa','Republic of South Africa','ZAF','formal');
INSERT INTO "state_names" VALUES('rsa','RSA','ZAF','alias');
INSERT INTO "state_names" VALUES('republic of s africa','Republic of S. Africa','ZAF','alias');
INSERT INTO "state_names" VALUES('s africa','S. Africa','ZAF','alias');
INSERT INTO "state_names" VALUES('south africa republic of','South Africa, Republic of','ZAF','alias');
INSERT INTO "state_names" VALUES('zambia','Zambia','ZMB','short');
INSERT INTO "state_names" VALUES('republic of zambia','Republic of Zambia','ZMB','formal');
INSERT INTO "state_names" VALUES('northern rhodesia','Northern Rhodesia','ZMB','historic');
INSERT INTO "state_names" VALUES('zimbabwe','Zimbabwe','ZWE','short');
INSERT INTO "state_names" VALUES('republic of zimbabwe','Republic of Zimbabwe','ZWE','formal');
INSERT INTO "state_names" VALUES('rhodesia','Rhodesia','ZWE','historic');
INSERT INTO "state_names" VALUES('southern rhodesia','Southern Rhodesia','ZWE','historic');
INSERT INTO "state_names" VALUES('chinia','Chinia','CHN','alias');
CREATE TABLE statements (
	id INTEGER NOT NULL, 
	passage_id INTEGER NOT NULL, 
	start_char INTEGER NOT NULL, 
	end_char INTEGER NOT NULL, 
	rule TEXT NOT NULL, 
	as_of DATE NOT NULL, 
	declared_count INTEGER, 
	listed_count INTEGER, 
	treaty TEXT NOT NULL, 
	source TEXT, 
	certainty TEXT NOT NULL, 
	inferred BOOLEAN NOT NULL, 
	partial BOOLEAN NOT NULL, 
	CONSTRAINT pk_statements PRIMARY KEY (id), 
	CONSTRAINT ck_statements_certainty CHECK (certainty in ('stated', 'likely', 'possible', 'presumed')), 
	CONSTRAINT ck_statements_treaty CHECK (treaty in ('APLC', 'CCM', 'CCW')), 
	CONSTRAINT ck_statements_span CHECK (0 <= start_char and start_char <= end_char), 
	CONSTRAINT fk_statements_passage_id FOREIGN KEY(passage_id) REFERENCES passages (id)
);
INSERT INTO "statements" VALUES(1,4,0,33,'figures','2022-10-17',NULL,NULL,'APLC',NULL,'stated',0,0);
INSERT INTO "statements" VALUES(2,4,34,101,'membership.party','2022-10-17',3,3,'APLC',NULL,'stated',0,0);
INSERT INTO "statements" VALUES(3,5,0,120,'stockpiles.pending','2022-10-17',2,2,'APLC',NULL,'stated',0,0);
INSERT INTO "statements" VALUES(4,5,121,165,'stockpiles.none','2022-10-17',NULL,1,'APLC',NULL,'stated',0,0);
INSERT INTO "statements" VALUES(5,7,0,103,'retained.retains','2022-10-17',2,2,'APLC',NULL,'stated',0,0);
INSERT INTO "statements" VALUES(6,7,0,103,'figures','2022-10-17',NULL,NULL,'APLC',NULL,'stated',0,0);
INSERT INTO "statements" VALUES(7,4,0,33,'correction','2022-10-17',NULL,NULL,'APLC',NULL,'stated',0,0);
INSERT INTO "statements" VALUES(8,7,0,103,'correction','2022-10-17',NULL,NULL,'APLC',NULL,'stated',0,0);
INSERT INTO "statements" VALUES(9,11,0,33,'figures','2022-10-17',NULL,NULL,'APLC',NULL,'stated',0,0);
INSERT INTO "statements" VALUES(10,11,34,101,'membership.party','2022-10-17',3,3,'APLC',NULL,'stated',0,0);
INSERT INTO "statements" VALUES(11,12,0,120,'stockpiles.pending','2022-10-17',2,2,'APLC',NULL,'stated',0,0);
INSERT INTO "statements" VALUES(12,12,121,165,'stockpiles.none','2022-10-17',NULL,1,'APLC',NULL,'stated',0,0);
INSERT INTO "statements" VALUES(13,14,0,103,'retained.retains','2022-10-17',2,2,'APLC',NULL,'stated',0,0);
INSERT INTO "statements" VALUES(14,14,0,103,'figures','2022-10-17',NULL,NULL,'APLC',NULL,'stated',0,0);
INSERT INTO "statements" VALUES(15,11,0,33,'correction','2022-10-17',NULL,NULL,'APLC',NULL,'stated',0,0);
INSERT INTO "statements" VALUES(16,14,0,103,'correction','2022-10-17',NULL,NULL,'APLC',NULL,'stated',0,0);
CREATE TABLE states (
	iso3 VARCHAR(3) NOT NULL, 
	iso2 VARCHAR(2) NOT NULL, 
	m49 VARCHAR(3) NOT NULL, 
	name TEXT NOT NULL, 
	formal_name TEXT NOT NULL, 
	region TEXT NOT NULL, 
	subregion TEXT NOT NULL, 
	CONSTRAINT pk_states PRIMARY KEY (iso3), 
	CONSTRAINT uq_states_iso2 UNIQUE (iso2), 
	CONSTRAINT uq_states_m49 UNIQUE (m49), 
	CONSTRAINT uq_states_name UNIQUE (name)
);
INSERT INTO "states" VALUES('AFG','AF','004','Afghanistan','Islamic Republic of Afghanistan','Asia','Southern Asia');
INSERT INTO "states" VALUES('AGO','AO','024','Angola','Republic of Angola','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('ALB','AL','008','Albania','Republic of Albania','Europe','Southern Europe');
INSERT INTO "states" VALUES('AND','AD','020','Andorra','Principality of Andorra','Europe','Southern Europe');
INSERT INTO "states" VALUES('ARE','AE','784','United Arab Emirates','United Arab Emirates','Asia','Western Asia');
INSERT INTO "states" VALUES('ARG','AR','032','Argentina','Argentine Republic','Americas','Latin America and the Caribbean');
INSERT INTO "states" VALUES('ARM','AM','051','Armenia','Republic of Armenia','Asia','Western Asia');
INSERT INTO "states" VALUES('ATG','AG','028','Antigua and Barbuda','Antigua and Barbuda','Americas','Latin America and the Caribbean');
INSERT INTO "states" VALUES('AUS','AU','036','Australia','Commonwealth of Australia','Oceania','Australia and New Zealand');
INSERT INTO "states" VALUES('AUT','AT','040','Austria','Republic of Austria','Europe','Western Europe');
INSERT INTO "states" VALUES('AZE','AZ','031','Azerbaijan','Republic of Azerbaijan','Asia','Western Asia');
INSERT INTO "states" VALUES('BDI','BI','108','Burundi','Republic of Burundi','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('BEL','BE','056','Belgium','Kingdom of Belgium','Europe','Western Europe');
INSERT INTO "states" VALUES('BEN','BJ','204','Benin','Republic of Benin','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('BFA','BF','854','Burkina Faso','Burkina Faso','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('BGD','BD','050','Bangladesh','People''s Republic of Bangladesh','Asia','Southern Asia');
INSERT INTO "states" VALUES('BGR','BG','100','Bulgaria','Republic of Bulgaria','Europe','Eastern Europe');
INSERT INTO "states" VALUES('BHR','BH','048','Bahrain','Kingdom of Bahrain','Asia','Western Asia');
INSERT INTO "states" VALUES('BHS','BS','044','Bahamas','Commonwealth of the Bahamas','Americas','Latin America and the Caribbean');
INSERT INTO "states" VALUES('BIH','BA','070','Bosnia and Herzegovina','Bosnia and Herzegovina','Europe','Southern Europe');
INSERT INTO "states" VALUES('BLR','BY','112','Belarus','Republic of Belarus','Europe','Eastern Europe');
INSERT INTO "states" VALUES('BLZ','BZ','084','Belize','Belize','Americas','Latin America and the Caribbean');
INSERT INTO "states" VALUES('BOL','BO','068','Bolivia (Plurinational State of)','Plurinational State of Bolivia','Americas','Latin America and the Caribbean');
INSERT INTO "states" VALUES('BRA','BR','076','Brazil','Federative Republic of Brazil','Americas','Latin America and the Caribbean');
INSERT INTO "states" VALUES('BRB','BB','052','Barbados','Barbados','Americas','Latin America and the Caribbean');
INSERT INTO "states" VALUES('BRN','BN','096','Brunei Darussalam','Brunei Darussalam','Asia','South-eastern Asia');
INSERT INTO "states" VALUES('BTN','BT','064','Bhutan','Kingdom of Bhutan','Asia','Southern Asia');
INSERT INTO "states" VALUES('BWA','BW','072','Botswana','Republic of Botswana','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('CAF','CF','140','Central African Republic','Central African Republic','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('CAN','CA','124','Canada','Canada','Americas','Northern America');
INSERT INTO "states" VALUES('CHE','CH','756','Switzerland','Swiss Confederation','Europe','Western Europe');
INSERT INTO "states" VALUES('CHL','CL','152','Chile','Republic of Chile','Americas','Latin America and the Caribbean');
INSERT INTO "states" VALUES('CHN','CN','156','China','People''s Republic of China','Asia','Eastern Asia');
INSERT INTO "states" VALUES('CIV','CI','384','Côte d''Ivoire','Republic of Côte d''Ivoire','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('CMR','CM','120','Cameroon','Republic of Cameroon','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('COD','CD','180','Democratic Republic of the Congo','Democratic Republic of the Congo','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('COG','CG','178','Congo','Republic of the Congo','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('COK','CK','184','Cook Islands','Cook Islands','Oceania','Polynesia');
INSERT INTO "states" VALUES('COL','CO','170','Colombia','Republic of Colombia','Americas','Latin America and the Caribbean');
INSERT INTO "states" VALUES('COM','KM','174','Comoros','Union of the Comoros','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('CPV','CV','132','Cabo Verde','Republic of Cabo Verde','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('CRI','CR','188','Costa Rica','Republic of Costa Rica','Americas','Latin America and the Caribbean');
INSERT INTO "states" VALUES('CUB','CU','192','Cuba','Republic of Cuba','Americas','Latin America and the Caribbean');
INSERT INTO "states" VALUES('CYP','CY','196','Cyprus','Republic of Cyprus','Asia','Western Asia');
INSERT INTO "states" VALUES('CZE','CZ','203','Czechia','Czech Republic','Europe','Eastern Europe');
INSERT INTO "states" VALUES('DEU','DE','276','Germany','Federal Republic of Germany','Europe','Western Europe');
INSERT INTO "states" VALUES('DJI','DJ','262','Djibouti','Republic of Djibouti','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('DMA','DM','212','Dominica','Commonwealth of Dominica','Americas','Latin America and the Caribbean');
INSERT INTO "states" VALUES('DNK','DK','208','Denmark','Kingdom of Denmark','Europe','Northern Europe');
INSERT INTO "states" VALUES('DOM','DO','214','Dominican Republic','Dominican Republic','Americas','Latin America and the Caribbean');
INSERT INTO "states" VALUES('DZA','DZ','012','Algeria','People''s Democratic Republic of Algeria','Africa','Northern Africa');
INSERT INTO "states" VALUES('ECU','EC','218','Ecuador','Republic of Ecuador','Americas','Latin America and the Caribbean');
INSERT INTO "states" VALUES('EGY','EG','818','Egypt','Arab Republic of Egypt','Africa','Northern Africa');
INSERT INTO "states" VALUES('ERI','ER','232','Eritrea','State of Eritrea','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('ESP','ES','724','Spain','Kingdom of Spain','Europe','Southern Europe');
INSERT INTO "states" VALUES('EST','EE','233','Estonia','Republic of Estonia','Europe','Northern Europe');
INSERT INTO "states" VALUES('ETH','ET','231','Ethiopia','Federal Democratic Republic of Ethiopia','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('FIN','FI','246','Finland','Republic of Finland','Europe','Northern Europe');
INSERT INTO "states" VALUES('FJI','FJ','242','Fiji','Republic of Fiji','Oceania','Melanesia');
INSERT INTO "states" VALUES('FRA','FR','250','France','French Republic','Europe','Western Europe');
INSERT INTO "states" VALUES('FSM','FM','583','Micronesia (Federated States of)','Federated States of Micronesia','Oceania','Micronesia');
INSERT INTO "states" VALUES('GAB','GA','266','Gabon','Gabonese Republic','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('GBR','GB','826','United Kingdom of Great Britain and Northern Ireland','United Kingdom of Great Britain and Northern Ireland','Europe','Northern Europe');
INSERT INTO "states" VALUES('GEO','GE','268','Georgia','Georgia','Asia','Western Asia');
INSERT INTO "states" VALUES('GHA','GH','288','Ghana','Republic of Ghana','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('GIN','GN','324','Guinea','Republic of Guinea','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('GMB','GM','270','Gambia','Republic of the Gambia','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('GNB','GW','624','Guinea-Bissau','Republic of Guinea-Bissau','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('GNQ','GQ','226','Equatorial Guinea','Republic of Equatorial Guinea','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('GRC','GR','300','Greece','Hellenic Republic','Europe','Southern Europe');
INSERT INTO "states" VALUES('GRD','GD','308','Grenada','Grenada','Americas','Latin America and the Caribbean');
INSERT INTO "states" VALUES('GTM','GT','320','Guatemala','Republic of Guatemala','Americas','Latin America and the Caribbean');
INSERT INTO "states" VALUES('GUY','GY','328','Guyana','Co-operative Republic of Guyana','Americas','Latin America and the Caribbean');
INSERT INTO "states" VALUES('HND','HN','340','Honduras','Republic of Honduras','Americas','Latin America and the Caribbean');
INSERT INTO "states" VALUES('HRV','HR','191','Croatia','Republic of Croatia','Europe','Southern Europe');
INSERT INTO "states" VALUES('HTI','HT','332','Haiti','Republic of Haiti','Americas','Latin America and the Caribbean');
INSERT INTO "states" VALUES('HUN','HU','348','Hungary','Hungary','Europe','Eastern Europe');
INSERT INTO "states" VALUES('IDN','ID','360','Indonesia','Republic of Indonesia','Asia','South-eastern Asia');
INSERT INTO "states" VALUES('IND','IN','356','India','Republic of India','Asia','Southern Asia');
INSERT INTO "states" VALUES('IRL','IE','372','Ireland','Ireland','Europe','Northern Europe');
INSERT INTO "states" VALUES('IRN','IR','364','Iran (Islamic Republic of)','Islamic Republic of Iran','Asia','Southern Asia');
INSERT INTO "states" VALUES('IRQ','IQ','368','Iraq','Republic of Iraq','Asia','Western Asia');
INSERT INTO "states" VALUES('ISL','IS','352','Iceland','Iceland','Europe','Northern Europe');
INSERT INTO "states" VALUES('ISR','IL','376','Israel','State of Israel','Asia','Western Asia');
INSERT INTO "states" VALUES('ITA','IT','380','Italy','Republic of Italy','Europe','Southern Europe');
INSERT INTO "states" VALUES('JAM','JM','388','Jamaica','Jamaica','Americas','Latin America and the Caribbean');
INSERT INTO "states" VALUES('JOR','JO','400','Jordan','Hashemite Kingdom of Jordan','Asia','Western Asia');
INSERT INTO "states" VALUES('JPN','JP','392','Japan','Japan','Asia','Eastern Asia');
INSERT INTO "states" VALUES('KAZ','KZ','398','Kazakhstan','Republic of Kazakhstan','Asia','Central Asia');
INSERT INTO "states" VALUES('KEN','KE','404','Kenya','Republic of Kenya','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('KGZ','KG','417','Kyrgyzstan','Kyrgyz Republic','Asia','Central Asia');
INSERT INTO "states" VALUES('KHM','KH','116','Cambodia','Kingdom of Cambodia','Asia','South-eastern Asia');
INSERT INTO "states" VALUES('KIR','KI','296','Kiribati','Republic of Kiribati','Oceania','Micronesia');
INSERT INTO "states" VALUES('KNA','KN','659','Saint Kitts and Nevis','Saint Kitts and Nevis','Americas','Latin America and the Caribbean');
INSERT INTO "states" VALUES('KOR','KR','410','Republic of Korea','Republic of Korea','Asia','Eastern Asia');
INSERT INTO "states" VALUES('KWT','KW','414','Kuwait','State of Kuwait','Asia','Western Asia');
INSERT INTO "states" VALUES('LAO','LA','418','Lao People''s Democratic Republic','Lao People''s Democratic Republic','Asia','South-eastern Asia');
INSERT INTO "states" VALUES('LBN','LB','422','Lebanon','Lebanese Republic','Asia','Western Asia');
INSERT INTO "states" VALUES('LBR','LR','430','Liberia','Republic of Liberia','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('LBY','LY','434','Libya','State of Libya','Africa','Northern Africa');
INSERT INTO "states" VALUES('LCA','LC','662','Saint Lucia','Saint Lucia','Americas','Latin America and the Caribbean');
INSERT INTO "states" VALUES('LIE','LI','438','Liechtenstein','Principality of Liechtenstein','Europe','Western Europe');
INSERT INTO "states" VALUES('LKA','LK','144','Sri Lanka','Democratic Socialist Republic of Sri Lanka','Asia','Southern Asia');
INSERT INTO "states" VALUES('LSO','LS','426','Lesotho','Kingdom of Lesotho','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('LTU','LT','440','Lithuania','Republic of Lithuania','Europe','Northern Europe');
INSERT INTO "states" VALUES('LUX','LU','442','Luxembourg','Grand Duchy of Luxembourg','Europe','Western Europe');
INSERT INTO "states" VALUES('LVA','LV','428','Latvia','Republic of Latvia','Europe','Northern Europe');
INSERT INTO "states" VALUES('MAR','MA','504','Morocco','Kingdom of Morocco','Africa','Northern Africa');
INSERT INTO "states" VALUES('MCO','MC','492','Monaco','Principality of Monaco','Europe','Western Europe');
INSERT INTO "states" VALUES('MDA','MD','498','Republic of Moldova','Republic of Moldova','Europe','Eastern Europe');
INSERT INTO "states" VALUES('MDG','MG','450','Madagascar','Republic of Madagascar','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('MDV','MV','462','Maldives','Republic of Maldives','Asia','Southern Asia');
INSERT INTO "states" VALUES('MEX','MX','484','Mexico','United Mexican States','Americas','Latin America and the Caribbean');
INSERT INTO "states" VALUES('MHL','MH','584','Marshall Islands','Republic of the Marshall Islands','Oceania','Micronesia');
INSERT INTO "states" VALUES('MKD','MK','807','North Macedonia','Republic of North Macedonia','Europe','Southern Europe');
INSERT INTO "states" VALUES('MLI','ML','466','Mali','Republic of Mali','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('MLT','MT','470','Malta','Republic of Malta','Europe','Southern Europe');
INSERT INTO "states" VALUES('MMR','MM','104','Myanmar','Republic of the Union of Myanmar','Asia','South-eastern Asia');
INSERT INTO "states" VALUES('MNE','ME','499','Montenegro','Montenegro','Europe','Southern Europe');
INSERT INTO "states" VALUES('MNG','MN','496','Mongolia','Mongolia','Asia','Eastern Asia');
INSERT INTO "states" VALUES('MOZ','MZ','508','Mozambique','Republic of Mozambique','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('MRT','MR','478','Mauritania','Islamic Republic of Mauritania','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('MUS','MU','480','Mauritius','Republic of Mauritius','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('MWI','MW','454','Malawi','Republic of Malawi','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('MYS','MY','458','Malaysia','Malaysia','Asia','South-eastern Asia');
INSERT INTO "states" VALUES('NAM','NA','516','Namibia','Republic of Namibia','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('NER','NE','562','Niger','Republic of the Niger','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('NGA','NG','566','Nigeria','Federal Republic of Nigeria','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('NIC','NI','558','Nicaragua','Republic of Nicaragua','Americas','Latin America and the Caribbean');
INSERT INTO "states" VALUES('NIU','NU','570','Niue','Niue','Oceania','Polynesia');
INSERT INTO "states" VALUES('NLD','NL','528','Netherlands (Kingdom of the)','Kingdom of the Netherlands','Europe','Western Europe');
INSERT INTO "states" VALUES('NOR','NO','578','Norway','Kingdom of Norway','Europe','Northern Europe');
INSERT INTO "states" VALUES('NPL','NP','524','Nepal','Federal Democratic Republic of Nepal','Asia','Southern Asia');
INSERT INTO "states" VALUES('NRU','NR','520','Nauru','Republic of Nauru','Oceania','Micronesia');
INSERT INTO "states" VALUES('NZL','NZ','554','New Zealand','New Zealand','Oceania','Australia and New Zealand');
INSERT INTO "states" VALUES('OMN','OM','512','Oman','Sultanate of Oman','Asia','Western Asia');
INSERT INTO "states" VALUES('PAK','PK','586','Pakistan','Islamic Republic of Pakistan','Asia','Southern Asia');
INSERT INTO "states" VALUES('PAN','PA','591','Panama','Republic of Panama','Americas','Latin America and the Caribbean');
INSERT INTO "states" VALUES('PER','PE','604','Peru','Republic of Peru','Americas','Latin America and the Caribbean');
INSERT INTO "states" VALUES('PHL','PH','608','Philippines','Republic of the Philippines','Asia','South-eastern Asia');
INSERT INTO "states" VALUES('PLW','PW','585','Palau','Republic of Palau','Oceania','Micronesia');
INSERT INTO "states" VALUES('PNG','PG','598','Papua New Guinea','Independent State of Papua New Guinea','Oceania','Melanesia');
INSERT INTO "states" VALUES('POL','PL','616','Poland','Republic of Poland','Europe','Eastern Europe');
INSERT INTO "states" VALUES('PRK','KP','408','Democratic People''s Republic of Korea','Democratic People''s Republic of Korea','Asia','Eastern Asia');
INSERT INTO "states" VALUES('PRT','PT','620','Portugal','Portuguese Republic','Europe','Southern Europe');
INSERT INTO "states" VALUES('PRY','PY','600','Paraguay','Republic of Paraguay','Americas','Latin America and the Caribbean');
INSERT INTO "states" VALUES('PSE','PS','275','State of Palestine','State of Palestine','Asia','Western Asia');
INSERT INTO "states" VALUES('QAT','QA','634','Qatar','State of Qatar','Asia','Western Asia');
INSERT INTO "states" VALUES('ROU','RO','642','Romania','Romania','Europe','Eastern Europe');
INSERT INTO "states" VALUES('RUS','RU','643','Russian Federation','Russian Federation','Europe','Eastern Europe');
INSERT INTO "states" VALUES('RWA','RW','646','Rwanda','Republic of Rwanda','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('SAU','SA','682','Saudi Arabia','Kingdom of Saudi Arabia','Asia','Western Asia');
INSERT INTO "states" VALUES('SDN','SD','729','Sudan','Republic of the Sudan','Africa','Northern Africa');
INSERT INTO "states" VALUES('SEN','SN','686','Senegal','Republic of Senegal','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('SGP','SG','702','Singapore','Republic of Singapore','Asia','South-eastern Asia');
INSERT INTO "states" VALUES('SLB','SB','090','Solomon Islands','Solomon Islands','Oceania','Melanesia');
INSERT INTO "states" VALUES('SLE','SL','694','Sierra Leone','Republic of Sierra Leone','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('SLV','SV','222','El Salvador','Republic of El Salvador','Americas','Latin America and the Caribbean');
INSERT INTO "states" VALUES('SMR','SM','674','San Marino','Republic of San Marino','Europe','Southern Europe');
INSERT INTO "states" VALUES('SOM','SO','706','Somalia','Federal Republic of Somalia','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('SRB','RS','688','Serbia','Republic of Serbia','Europe','Southern Europe');
INSERT INTO "states" VALUES('SSD','SS','728','South Sudan','Republic of South Sudan','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('STP','ST','678','Sao Tome and Principe','Democratic Republic of Sao Tome and Principe','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('SUR','SR','740','Suriname','Republic of Suriname','Americas','Latin America and the Caribbean');
INSERT INTO "states" VALUES('SVK','SK','703','Slovakia','Slovak Republic','Europe','Eastern Europe');
INSERT INTO "states" VALUES('SVN','SI','705','Slovenia','Republic of Slovenia','Europe','Southern Europe');
INSERT INTO "states" VALUES('SWE','SE','752','Sweden','Kingdom of Sweden','Europe','Northern Europe');
INSERT INTO "states" VALUES('SWZ','SZ','748','Eswatini','Kingdom of Eswatini','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('SYC','SC','690','Seychelles','Republic of Seychelles','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('SYR','SY','760','Syrian Arab Republic','Syrian Arab Republic','Asia','Western Asia');
INSERT INTO "states" VALUES('TCD','TD','148','Chad','Republic of Chad','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('TGO','TG','768','Togo','Togolese Republic','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('THA','TH','764','Thailand','Kingdom of Thailand','Asia','South-eastern Asia');
INSERT INTO "states" VALUES('TJK','TJ','762','Tajikistan','Republic of Tajikistan','Asia','Central Asia');
INSERT INTO "states" VALUES('TKM','TM','795','Turkmenistan','Turkmenistan','Asia','Central Asia');
INSERT INTO "states" VALUES('TLS','TL','626','Timor-Leste','Democratic Republic of Timor-Leste','Asia','South-eastern Asia');
INSERT INTO "states" VALUES('TON','TO','776','Tonga','Kingdom of Tonga','Oceania','Polynesia');
INSERT INTO "states" VALUES('TTO','TT','780','Trinidad and Tobago','Republic of Trinidad and Tobago','Americas','Latin America and the Caribbean');
INSERT INTO "states" VALUES('TUN','TN','788','Tunisia','Republic of Tunisia','Africa','Northern Africa');
INSERT INTO "states" VALUES('TUR','TR','792','Türkiye','Republic of Türkiye','Asia','Western Asia');
INSERT INTO "states" VALUES('TUV','TV','798','Tuvalu','Tuvalu','Oceania','Polynesia');
INSERT INTO "states" VALUES('TZA','TZ','834','United Republic of Tanzania','United Republic of Tanzania','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('UGA','UG','800','Uganda','Republic of Uganda','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('UKR','UA','804','Ukraine','Ukraine','Europe','Eastern Europe');
INSERT INTO "states" VALUES('URY','UY','858','Uruguay','Eastern Republic of Uruguay','Americas','Latin America and the Caribbean');
INSERT INTO "states" VALUES('USA','US','840','United States of America','United States of America','Americas','Northern America');
INSERT INTO "states" VALUES('UZB','UZ','860','Uzbekistan','Republic of Uzbekistan','Asia','Central Asia');
INSERT INTO "states" VALUES('VAT','VA','336','Holy See','Holy See','Europe','Southern Europe');
INSERT INTO "states" VALUES('VCT','VC','670','Saint Vincent and the Grenadines','Saint Vincent and the Grenadines','Americas','Latin America and the Caribbean');
INSERT INTO "states" VALUES('VEN','VE','862','Venezuela (Bolivarian Republic of)','Bolivarian Republic of Venezuela','Americas','Latin America and the Caribbean');
INSERT INTO "states" VALUES('VNM','VN','704','Viet Nam','Socialist Republic of Viet Nam','Asia','South-eastern Asia');
INSERT INTO "states" VALUES('VUT','VU','548','Vanuatu','Republic of Vanuatu','Oceania','Melanesia');
INSERT INTO "states" VALUES('WSM','WS','882','Samoa','Independent State of Samoa','Oceania','Polynesia');
INSERT INTO "states" VALUES('YEM','YE','887','Yemen','Republic of Yemen','Asia','Western Asia');
INSERT INTO "states" VALUES('ZAF','ZA','710','South Africa','Republic of South Africa','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('ZMB','ZM','894','Zambia','Republic of Zambia','Africa','Sub-Saharan Africa');
INSERT INTO "states" VALUES('ZWE','ZW','716','Zimbabwe','Republic of Zimbabwe','Africa','Sub-Saharan Africa');
CREATE TABLE status_events (
	id INTEGER NOT NULL, 
	statement_id INTEGER NOT NULL, 
	iso3 VARCHAR(3) NOT NULL, 
	event TEXT NOT NULL, 
	date_from DATE, 
	date_to DATE, 
	detail TEXT, 
	corrected_by INTEGER, 
	CONSTRAINT pk_status_events PRIMARY KEY (id), 
	CONSTRAINT ck_status_events_event CHECK (event in ('signed', 'ratified', 'acceded', 'entered_into_force', 'state_party', 'signatory', 'not_party', 'withdrew', 'attended_meeting', 'never_attended_meeting', 'voted_in_favour', 'voted_against', 'abstained', 'co_sponsored', 'moratorium', 'producer', 'ceased_production', 'used_mines', 'use_by_non_state_actors', 'emplaced_mines')), 
	CONSTRAINT ck_status_events_interval CHECK (date_from <= date_to), 
	CONSTRAINT fk_status_events_corrected_by FOREIGN KEY(corrected_by) REFERENCES statements (id), 
	CONSTRAINT fk_status_events_iso3 FOREIGN KEY(iso3) REFERENCES states (iso3), 
	CONSTRAINT fk_status_events_statement_id FOREIGN KEY(statement_id) REFERENCES statements (id), 
	CONSTRAINT uq_status_events_statement_id_iso3_event_date_from UNIQUE (statement_id, iso3, event, date_from)
);
INSERT INTO "status_events" VALUES(1,2,'OMN','state_party','2014-01-01','2022-10-17',NULL,NULL);
INSERT INTO "status_events" VALUES(2,2,'LKA','state_party','2014-01-01','2022-10-17',NULL,NULL);
INSERT INTO "status_events" VALUES(3,2,'PSE','state_party','2014-01-01','2022-10-17',NULL,NULL);
INSERT INTO "status_events" VALUES(4,10,'OMN','state_party','2014-01-01','2022-10-17',NULL,NULL);
INSERT INTO "status_events" VALUES(5,10,'LKA','state_party','2014-01-01','2022-10-17',NULL,NULL);
INSERT INTO "status_events" VALUES(6,10,'PSE','state_party','2014-01-01','2022-10-17',NULL,NULL);
CREATE TABLE stockpiles (
	id INTEGER NOT NULL, 
	statement_id INTEGER NOT NULL, 
	iso3 VARCHAR(3) NOT NULL, 
	status TEXT NOT NULL, 
	date_from DATE, 
	date_to DATE, 
	mines BIGINT, 
	corrected_by INTEGER, 
	CONSTRAINT pk_stockpiles PRIMARY KEY (id), 
	CONSTRAINT ck_stockpiles_status CHECK (status in ('possesses', 'destruction_pending', 'destruction_in_progress', 'destruction_completed', 'overdue', 'verifying', 'unconfirmed', 'none', 'discovered')), 
	CONSTRAINT ck_stockpiles_interval CHECK (date_from <= date_to), 
	CONSTRAINT ck_stockpiles_mines CHECK (mines >= 0), 
	CONSTRAINT fk_stockpiles_corrected_by FOREIGN KEY(corrected_by) REFERENCES statements (id), 
	CONSTRAINT fk_stockpiles_iso3 FOREIGN KEY(iso3) REFERENCES states (iso3), 
	CONSTRAINT fk_stockpiles_statement_id FOREIGN KEY(statement_id) REFERENCES statements (id), 
	CONSTRAINT uq_stockpiles_statement_id_iso3_status_date_from UNIQUE (statement_id, iso3, status, date_from)
);
INSERT INTO "stockpiles" VALUES(1,3,'GRC','destruction_pending',NULL,NULL,NULL,NULL);
INSERT INTO "stockpiles" VALUES(2,3,'UKR','destruction_pending',NULL,NULL,NULL,NULL);
INSERT INTO "stockpiles" VALUES(3,4,'CIV','none',NULL,NULL,NULL,NULL);
INSERT INTO "stockpiles" VALUES(4,11,'GRC','destruction_pending',NULL,NULL,NULL,NULL);
INSERT INTO "stockpiles" VALUES(5,11,'UKR','destruction_pending',NULL,NULL,NULL,NULL);
INSERT INTO "stockpiles" VALUES(6,12,'CIV','none',NULL,NULL,NULL,NULL);
CREATE INDEX ix_documents_superseded_by ON documents (superseded_by);
CREATE INDEX ix_state_names_iso3 ON state_names (iso3);
CREATE INDEX ix_mentions_iso3 ON mentions (iso3);
CREATE INDEX ix_mentions_passage_id ON mentions (passage_id);
CREATE INDEX ix_statements_passage_id ON statements (passage_id);
CREATE INDEX ix_findings_document_id ON findings (document_id);
CREATE INDEX ix_findings_passage_id ON findings (passage_id);
CREATE INDEX ix_findings_statement_id ON findings (statement_id);
CREATE INDEX ix_mined_areas_corrected_by ON mined_areas (corrected_by) WHERE corrected_by IS NOT NULL;
CREATE INDEX ix_mined_areas_iso3 ON mined_areas (iso3);
CREATE UNIQUE INDEX uq_mined_areas_undated ON mined_areas (statement_id, iso3, status) WHERE date_from IS NULL;
CREATE INDEX ix_reports_corrected_by ON reports (corrected_by) WHERE corrected_by IS NOT NULL;
CREATE INDEX ix_reports_iso3 ON reports (iso3);
CREATE UNIQUE INDEX uq_reports_undated ON reports (statement_id, iso3, report, status) WHERE date_from IS NULL;
CREATE INDEX ix_retained_mines_corrected_by ON retained_mines (corrected_by) WHERE corrected_by IS NOT NULL;
CREATE INDEX ix_retained_mines_iso3 ON retained_mines (iso3);
CREATE UNIQUE INDEX uq_retained_mines_undated ON retained_mines (statement_id, iso3, status) WHERE date_from IS NULL;
CREATE INDEX ix_status_events_corrected_by ON status_events (corrected_by) WHERE corrected_by IS NOT NULL;
CREATE INDEX ix_status_events_iso3 ON status_events (iso3);
CREATE UNIQUE INDEX uq_status_events_undated ON status_events (statement_id, iso3, event) WHERE date_from IS NULL;
CREATE INDEX ix_stockpiles_corrected_by ON stockpiles (corrected_by) WHERE corrected_by IS NOT NULL;
CREATE INDEX ix_stockpiles_iso3 ON stockpiles (iso3);
CREATE UNIQUE INDEX uq_stockpiles_undated ON stockpiles (statement_id, iso3, status) WHERE date_from IS NULL;
CREATE INDEX ix_figures_iso3 ON figures (iso3);
CREATE INDEX ix_figures_statement_id ON figures (statement_id);
CREATE INDEX ix_figures_corrected_by ON figures (corrected_by) WHERE corrected_by IS NOT NULL;
COMMIT;
PRAGMA user_version = 495916306;
